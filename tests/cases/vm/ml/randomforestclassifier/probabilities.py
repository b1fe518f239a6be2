"""RandomForestClassifier: rows of probabilities, one column per class."""
from panda.ml import RandomForestClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = RandomForestClassifier(5, max_depth=3).fit(x, y)
print(model.classes_, model.predict([[0.3, 1.0], [2.0, 3.0], [4.5, 0.0]]))
for row in model.predict_proba([[0.3, 1.0], [2.0, 3.0], [4.5, 0.0], [2.2, 1.4]]):
    print(near(row, 6), round(sum(row), 9))
# --- expect
# outcome: ok
# output:
# [3, 7, 9] [3, 7, 9]
# [0.8, 0.0, 0.2] 1.0
# [0.0, 1.0, 0.0] 1.0
# [0.0, 0.0, 1.0] 1.0
# [0.2, 0.6, 0.2] 1.0
