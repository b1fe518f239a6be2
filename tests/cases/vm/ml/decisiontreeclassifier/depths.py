"""Depths, leaves and importances."""
from panda.ml import DecisionTreeClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

for depth in (None, 1, 2):
    model = DecisionTreeClassifier(max_depth=depth).fit(x, y)
    print(model.get_depth(), model.get_n_leaves(), near(model.feature_importances_), model.apply(x), model)
# --- expect
# outcome: ok
# output:
# 2 3 [0.5, 0.5] [1, 1, 1, 4, 4, 4, 3, 3, 3] DecisionTreeClassifier()
# 1 2 [1.0, 0.0] [1, 1, 1, 2, 2, 2, 2, 2, 2] DecisionTreeClassifier(max_depth=1)
# 2 3 [0.5, 0.5] [1, 1, 1, 4, 4, 4, 3, 3, 3] DecisionTreeClassifier(max_depth=2)
