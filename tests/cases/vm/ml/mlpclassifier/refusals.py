"""MLPClassifier: what it does not fit to."""
from panda.ml import MLPClassifier

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

def attempt(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])

attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).predict(x))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit(x, y).predict([[1.0]]))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit(x, y[:3]))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit([1.0, 2.0], [0, 1]))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit([], []))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit([[1.0], [2.0, 3.0]], [0, 1]))
attempt(lambda: MLPClassifier(nonsense=1))
attempt(lambda: MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).coef)
# --- expect
# outcome: ok
# output:
# NotFittedError This MLPClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError X has 1 features, but MLPClassifier is expecting 2 features as input.
# ValueError Found input variables with inconsistent numbers of samples: [8, 3]
# ValueError Expected 2D array, got 1D array instead:
# ValueError Expected 2D array, got 1D array instead:
# ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
# TypeError MLPClassifier.__init__() got an unexpected keyword argument 'nonsense'
# AttributeError 'MLPClassifier' object has no attribute 'coef'
