"""Steps that are too large overflow."""
from panda.ml import SGDRegressor

try:
    SGDRegressor(0.5).fit([[1e6], [2e6], [-3e6]], [1.0, 2.0, 3.0])
except ValueError as error:
    print(error)
# --- expect
# outcome: ok
