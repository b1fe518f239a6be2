"""Layers, weights and biases."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

for sizes in ((3,), (4, 2), (), 5):
    model = MLPClassifier(sizes, max_iter=3).fit(x, y)
    print([(len(w), len(w[0])) for w in model.coefs_], [len(b) for b in model.intercepts_], model.n_layers_, model.n_outputs_, near(model.loss_, 6))
# --- expect
# outcome: ok
# output:
# [(2, 3), (3, 1)] [3, 1] 3 1 1.091666
# [(2, 4), (4, 2), (2, 1)] [4, 2, 1] 4 1 0.694824
# [(2, 1)] [1] 2 1 1.156348
# [(2, 5), (5, 1)] [5, 1] 3 1 0.722292
