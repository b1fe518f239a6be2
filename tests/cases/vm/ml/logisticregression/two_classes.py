"""LogisticRegression: two classes."""
from panda.ml import LogisticRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

model = LogisticRegression().fit(x, y)
print(near(model.predict_proba([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), 3))
print(model.predict([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), model.n_features_in_)
# --- expect
# outcome: ok
# output:
# [[0.962, 0.038], [0.603, 0.397], [0.054, 0.946]]
# [0, 0, 1] 2
