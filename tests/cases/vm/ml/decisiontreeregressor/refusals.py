"""DecisionTreeRegressor: what it does not fit to."""
from panda.ml import DecisionTreeRegressor

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

def attempt(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])

attempt(lambda: DecisionTreeRegressor(max_depth=2).predict(x))
attempt(lambda: DecisionTreeRegressor(max_depth=2).fit(x, y).predict([[1.0]]))
attempt(lambda: DecisionTreeRegressor(max_depth=2).fit(x, y[:3]))
attempt(lambda: DecisionTreeRegressor(max_depth=2).fit([[1.0], [2.0]], [float("nan"), 1.0]))
attempt(lambda: DecisionTreeRegressor(max_depth=2).fit([[float("inf")], [2.0]], [0.0, 1.0]))
attempt(lambda: DecisionTreeRegressor(nonsense=1))
# --- expect
# outcome: ok
# output:
# NotFittedError This DecisionTreeRegressor instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError X has 1 features, but DecisionTreeRegressor is expecting 2 features as input.
# ValueError Number of labels=3 does not match number of samples=6
# ValueError Input y contains NaN.
# ValueError Input X contains infinity or a value too large for dtype('float32').
# TypeError DecisionTreeRegressor.__init__() got an unexpected keyword argument 'nonsense'
