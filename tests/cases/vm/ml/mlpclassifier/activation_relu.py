"""MLPClassifier with the activation relu."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = MLPClassifier((4, 3), activation="relu", max_iter=30, learning_rate_init=0.03).fit(x, y)
print(near(model.loss_curve_[::6], 6), model.n_iter_, model.out_activation_)
print(near(model.coefs_[2], 5), near(model.intercepts_, 5))
# --- expect
# outcome: ok
# output:
# [1.219339, 1.088504, 1.009484, 0.93396, 0.861517] 30 softmax
# [[-0.04167, -0.02041, -0.1482], [0.9001, -0.16376, -1.62602], [0.13139, 0.15799, -0.04901]] [[0.19076, 0.2326, -0.95883, 0.41104], [-0.12695, 1.18155, -0.5561], [-0.696, -0.09387, 0.04251]]
