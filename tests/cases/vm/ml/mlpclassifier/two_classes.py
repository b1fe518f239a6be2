"""MLPClassifier: two classes."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

model = MLPClassifier((6,), max_iter=40, learning_rate_init=0.05).fit(x, y)
print(near(model.predict_proba([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), 5))
print(model.predict([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), model.n_features_in_)
# --- expect
# outcome: ok
# output:
# [[0.976, 0.024], [0.45523, 0.54477], [0.00316, 0.99684]]
# [0, 1, 1] 2
