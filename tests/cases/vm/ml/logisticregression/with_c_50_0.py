"""LogisticRegression(C=50.0)."""
from panda.ml import LogisticRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = LogisticRegression(C=50.0).fit(x[:8], y[:8])
print(near(model.predict_proba(x[::3]), 3), model.predict(x), model.n_iter_)
# --- expect
# outcome: ok
# output:
# [[0.993, 0.006, 0.001], [0.007, 0.989, 0.004], [0.003, 0.005, 0.992]] [3, 3, 3, 7, 7, 7, 9, 9, 9] [23]
