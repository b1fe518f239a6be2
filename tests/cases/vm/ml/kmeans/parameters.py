"""KMeans: get_params and set_params."""
from panda.ml import KMeans

model = KMeans(3)
for key, value in model.get_params().items():
    print(key, repr(value))
print(model.set_params() is model)
try:
    model.set_params(nonsense=1)
except ValueError as error:
    print(str(error)[:60])
# --- expect
# outcome: ok
# output:
# algorithm 'lloyd'
# copy_x True
# init 'k-means++'
# max_iter 300
# n_clusters 3
# n_init 10
# random_state 42
# tol 0.0001
# verbose 0
# True
# Invalid parameter 'nonsense' for estimator KMeans(n_clusters
