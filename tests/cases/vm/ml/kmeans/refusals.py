"""More clusters than samples, and no fit."""
from panda.ml import KMeans

for act in (lambda: KMeans(5).fit([[1.0], [2.0]]), lambda: KMeans(2).predict([[1.0]]), lambda: KMeans(0).fit([[1.0]]), lambda: KMeans(2).fit([[1.0], [2.0], [3.0]]).predict([[1.0, 2.0]])):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)
# --- expect
# outcome: ok
# output:
# ValueError n_samples=2 should be >= n_clusters=5.
# NotFittedError This KMeans instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# InvalidParameterError The 'n_clusters' parameter of KMeans must be an int in the range [1, inf). Got 0 instead.
# ValueError X has 2 features, but KMeans is expecting 1 features as input.
