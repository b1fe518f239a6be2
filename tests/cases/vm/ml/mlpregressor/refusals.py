"""MLPRegressor: what it does not fit to."""
from panda.ml import MLPRegressor

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

def attempt(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])

attempt(lambda: MLPRegressor((5,), max_iter=40, learning_rate_init=0.05).predict(x))
attempt(lambda: MLPRegressor((5,), max_iter=40, learning_rate_init=0.05).fit(x, y).predict([[1.0]]))
attempt(lambda: MLPRegressor((5,), max_iter=40, learning_rate_init=0.05).fit(x, y[:3]))
attempt(lambda: MLPRegressor((5,), max_iter=40, learning_rate_init=0.05).fit([[1.0], [2.0]], [float("nan"), 1.0]))
attempt(lambda: MLPRegressor((5,), max_iter=40, learning_rate_init=0.05).fit([[float("inf")], [2.0]], [0.0, 1.0]))
attempt(lambda: MLPRegressor(nonsense=1))
# --- expect
# outcome: ok
# output:
# NotFittedError This MLPRegressor instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError X has 1 features, but MLPRegressor is expecting 2 features as input.
# ValueError Found input variables with inconsistent numbers of samples: [6, 3]
# ValueError Input y contains NaN.
# ValueError Input X contains infinity or a value too large for dtype('float64').
# TypeError MLPRegressor.__init__() got an unexpected keyword argument 'nonsense'
