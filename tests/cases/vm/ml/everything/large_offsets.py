"""Features far from zero."""
from panda.ml import LinearRegression, LogisticRegression, StandardScaler, Pipeline

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

far = [[a + 1000.0, b - 500.0] for a, b in x]
print(Pipeline([("a", StandardScaler()), ("b", LogisticRegression())]).fit(far, y).predict(far))
print(near(LinearRegression().fit(far, y).predict(far[:3]), 6))
# --- expect
# outcome: ok
# output:
# [0, 0, 0, 1, 1, 1, 0, 1]
# [-0.02814, 0.136368, 0.233234]
