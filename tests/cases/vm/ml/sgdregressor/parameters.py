"""SGDRegressor: get_params and set_params."""
from panda.ml import SGDRegressor

model = SGDRegressor(0.02)
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
# alpha 0.0001
# average False
# early_stopping False
# epsilon 0.1
# eta0 0.01
# fit_intercept True
# l1_ratio 0.15
# learning_rate 0.02
# loss 'squared_error'
# max_iter 1000
# n_iter_no_change 5
# penalty 'l2'
# power_t 0.25
# random_state 42
# shuffle True
# tol 0.001
# validation_fraction 0.1
# verbose 0
# warm_start False
# True
# Invalid parameter 'nonsense' for estimator SGDRegressor(lear
