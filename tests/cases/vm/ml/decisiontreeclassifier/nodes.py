"""A tree's nodes as columns."""
from panda.ml import DecisionTreeClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

tree = DecisionTreeClassifier().fit(x, y).tree_
print(tree.node_count, tree.max_depth, tree.n_leaves)
print(tree.feature, near(tree.threshold), tree.children_left, tree.children_right)
print(near(tree.value))
# --- expect
# outcome: ok
# output:
# 5 2 3
# [0, -2, 1, -2, -2] [1.15, -2.0, 1.75, -2.0, -2.0] [1, -1, 3, -1, -1] [2, -1, 4, -1, -1]
# [[[0.33333, 0.33333, 0.33333]], [[1.0, 0.0, 0.0]], [[0.0, 0.5, 0.5]], [[0.0, 0.0, 1.0]], [[0.0, 1.0, 0.0]]]
