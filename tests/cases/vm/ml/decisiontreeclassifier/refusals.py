"""DecisionTreeClassifier: what it does not fit to."""
from panda.ml import DecisionTreeClassifier

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

def attempt(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])

attempt(lambda: DecisionTreeClassifier(max_depth=3).predict(x))
attempt(lambda: DecisionTreeClassifier(max_depth=3).fit(x, y).predict([[1.0]]))
attempt(lambda: DecisionTreeClassifier(max_depth=3).fit(x, y[:3]))
attempt(lambda: DecisionTreeClassifier(max_depth=3).fit([1.0, 2.0], [0, 1]))
attempt(lambda: DecisionTreeClassifier(max_depth=3).fit([], []))
attempt(lambda: DecisionTreeClassifier(max_depth=3).fit([[1.0], [2.0, 3.0]], [0, 1]))
attempt(lambda: DecisionTreeClassifier(nonsense=1))
attempt(lambda: DecisionTreeClassifier(max_depth=3).coef)
# --- expect
# outcome: ok
# output:
# NotFittedError This DecisionTreeClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError X has 1 features, but DecisionTreeClassifier is expecting 2 features as input.
# ValueError Number of labels=3 does not match number of samples=8
# ValueError Expected 2D array, got 1D array instead:
# ValueError Expected 2D array, got 1D array instead:
# ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
# TypeError DecisionTreeClassifier.__init__() got an unexpected keyword argument 'nonsense'
# AttributeError 'DecisionTreeClassifier' object has no attribute 'coef'
