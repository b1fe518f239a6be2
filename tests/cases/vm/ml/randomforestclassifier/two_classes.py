"""RandomForestClassifier: two classes."""
from panda.ml import RandomForestClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

model = RandomForestClassifier(5, max_depth=3).fit(x, y)
print(near(model.predict_proba([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), 6))
print(model.predict([[0.4, 1.0], [2.2, 2.5], [4.5, 4.0]]), model.n_features_in_)
# --- expect
# outcome: ok
# output:
# [[1.0, 0.0], [0.8, 0.2], [0.0, 1.0]]
# [0, 0, 1] 2
