"""A regression tree's nodes as columns."""
from panda.ml import DecisionTreeRegressor

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = DecisionTreeRegressor(max_depth=2).fit(x, y)
print(model.tree_.feature, near(model.tree_.threshold), near(model.tree_.value), model.get_n_leaves())
# --- expect
# outcome: ok
# output:
# [0, 1, -2, -2, 1, -2, -2] [2.5, 0.75, -2.0, -2.0, 2.0, -2.0, -2.0] [[[4.21667]], [[2.0]], [[2.5]], [[1.0]], [[6.43333]], [[5.5]], [[8.3]]] 4
