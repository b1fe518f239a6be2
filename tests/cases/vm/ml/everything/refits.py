"""A second fit begins anew."""
from panda.ml import LogisticRegression, MLPClassifier, SGDRegressor, DecisionTreeClassifier, KMeans

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

for make in (LogisticRegression, lambda: MLPClassifier((3,), max_iter=10), lambda: SGDRegressor(0.01, max_iter=20), DecisionTreeClassifier, lambda: KMeans(2)):
    model = make()
    model.fit(x, y)
    first = model.predict(x)
    model.fit([[0.0], [1.0], [2.0]], [0, 1, 1])
    print(model.n_features_in_, model.fit(x, y).predict(x) == first)
# --- expect
# outcome: ok
# output:
# 1 True
# 1 True
# 1 True
# 1 True
# 1 True
