"""LogisticRegression: get_params and set_params."""
from panda.ml import LogisticRegression

model = LogisticRegression()
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
# C 1.0
# class_weight None
# dual False
# fit_intercept True
# intercept_scaling 1
# l1_ratio 0.0
# max_iter 100
# n_jobs None
# penalty 'deprecated'
# random_state None
# solver 'lbfgs'
# tol 0.0001
# verbose 0
# warm_start False
# True
# Invalid parameter 'nonsense' for estimator LogisticRegressio
