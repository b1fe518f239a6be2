"""PolynomialFeatures: get_params and set_params."""
from panda.ml import PolynomialFeatures

model = PolynomialFeatures(2)
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
# degree 2
# include_bias True
# interaction_only False
# order 'C'
# True
# Invalid parameter 'nonsense' for estimator PolynomialFeature
