"""Forests of several sizes."""
from panda.ml import RandomForestClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

for count in (1, 3, 10):
    model = RandomForestClassifier(n_estimators=count, max_depth=2).fit(x, y)
    print(near(model.predict_proba([[2.0, 2.0]]), 6), near(model.feature_importances_, 6), model)
# --- expect
# outcome: ok
# output:
# [[0.0, 1.0, 0.0]] [0.375, 0.625] RandomForestClassifier(max_depth=2, n_estimators=1)
# [[0.333333, 0.666667, 0.0]] [0.666667, 0.333333] RandomForestClassifier(max_depth=2, n_estimators=3)
# [[0.2, 0.8, 0.0]] [0.6, 0.4] RandomForestClassifier(max_depth=2, n_estimators=10)
