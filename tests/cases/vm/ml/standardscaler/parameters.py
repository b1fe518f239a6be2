"""StandardScaler: get_params and set_params."""
from panda.ml import StandardScaler

model = StandardScaler()
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
# copy True
# with_mean True
# with_std True
# True
# Invalid parameter 'nonsense' for estimator StandardScaler().
