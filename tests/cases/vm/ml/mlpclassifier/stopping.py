"""Training stops when the loss no longer falls."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

for patience, tol in ((3, 0.01), (10, 0.001), (1, 0.5)):
    model = MLPClassifier((5,), learning_rate_init=0.1, n_iter_no_change=patience, tol=tol).fit(x, y)
    print(model.n_iter_, len(model.loss_curve_), near(model.best_loss_, 6))
# --- expect
# outcome: ok
# output:
# 23 23 0.01286
# 39 39 0.000777
# 3 3 0.579568
