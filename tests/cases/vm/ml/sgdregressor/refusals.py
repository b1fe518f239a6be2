"""SGDRegressor: what it does not fit to."""
from panda.ml import SGDRegressor

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

def attempt(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])

attempt(lambda: SGDRegressor(0.02).predict(x))
attempt(lambda: SGDRegressor(0.02).fit(x, y).predict([[1.0]]))
attempt(lambda: SGDRegressor(0.02).fit(x, y[:3]))
attempt(lambda: SGDRegressor(0.02).fit([[1.0], [2.0]], [float("nan"), 1.0]))
attempt(lambda: SGDRegressor(0.02).fit([[float("inf")], [2.0]], [0.0, 1.0]))
attempt(lambda: SGDRegressor(nonsense=1))
# --- expect
# outcome: ok
# output:
# NotFittedError This SGDRegressor instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError X has 1 features, but SGDRegressor is expecting 2 features as input.
# ValueError Found input variables with inconsistent numbers of samples: [6, 3]
# ValueError Input y contains NaN.
# ValueError Input X contains infinity or a value too large for dtype('float64').
# TypeError SGDRegressor.__init__() got an unexpected keyword argument 'nonsense'
