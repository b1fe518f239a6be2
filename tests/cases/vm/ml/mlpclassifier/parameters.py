"""MLPClassifier: get_params and set_params."""
from panda.ml import MLPClassifier

model = MLPClassifier((6,), max_iter=40, learning_rate_init=0.05)
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
# activation 'relu'
# alpha 0.0001
# batch_size 'auto'
# beta_1 0.9
# beta_2 0.999
# early_stopping False
# epsilon 1e-08
# hidden_layer_sizes (6,)
# learning_rate 'constant'
# learning_rate_init 0.05
# max_fun 15000
# max_iter 40
# momentum 0.9
# n_iter_no_change 10
# nesterovs_momentum True
# power_t 0.5
# random_state 42
# shuffle True
# solver 'adam'
# tol 0.0001
# validation_fraction 0.1
# verbose False
# warm_start False
# True
# Invalid parameter 'nonsense' for estimator MLPClassifier(hid
