"""Seeds make other forests, the same seed the same."""
from panda.ml import RandomForestClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

rows = [[1.0, 2.0], [3.0, 2.0], [3.0, 0.5]]
for seed in (0, 1, 42, 0):
    print(near(RandomForestClassifier(5, random_state=seed).fit(x, y).predict_proba(rows), 6))
# --- expect
# outcome: ok
# output:
# [[0.4, 0.6, 0.0], [0.2, 0.8, 0.0], [0.0, 0.0, 1.0]]
# [[0.8, 0.2, 0.0], [0.2, 0.8, 0.0], [0.0, 0.0, 1.0]]
# [[0.6, 0.4, 0.0], [0.0, 0.8, 0.2], [0.0, 0.4, 0.6]]
# [[0.4, 0.6, 0.0], [0.2, 0.8, 0.0], [0.0, 0.0, 1.0]]
