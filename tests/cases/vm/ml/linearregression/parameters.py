"""LinearRegression: get_params and set_params."""
from panda.ml import LinearRegression

model = LinearRegression()
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
# copy_X True
# fit_intercept True
# n_jobs None
# positive False
# tol 1e-06
# True
# Invalid parameter 'nonsense' for estimator LinearRegression(
