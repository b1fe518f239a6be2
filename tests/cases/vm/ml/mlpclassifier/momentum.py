"""Momentum instead of moments."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

for more in ({}, {"nesterovs_momentum": False}, {"learning_rate": "invscaling", "learning_rate_init": 0.3}, {"learning_rate": "adaptive", "learning_rate_init": 0.3}):
    model = MLPClassifier((5,), solver="sgd", max_iter=30, **more).fit(x, y)
    print(near(model.loss_curve_[::10], 6), model.n_iter_)
# --- expect
# outcome: ok
# output:
# [0.726271, 0.694837, 0.66275] 30
# [0.726271, 0.697737, 0.664281] 30
# [0.726271, 0.488379, 0.327376] 30
# [0.726271, 0.113906, 0.006429] 30
