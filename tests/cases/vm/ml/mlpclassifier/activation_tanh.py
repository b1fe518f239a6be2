"""MLPClassifier with the activation tanh."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = MLPClassifier((4, 3), activation="tanh", max_iter=30, learning_rate_init=0.03).fit(x, y)
print(near(model.loss_curve_[::6], 6), model.n_iter_, model.out_activation_)
print(near(model.coefs_[2], 5), near(model.intercepts_, 5))
# --- expect
# outcome: ok
# output:
# [1.362054, 0.845098, 0.62063, 0.488956, 0.370552] 30 softmax
# [[0.38733, 0.22713, -1.07776], [0.43867, 0.05399, -1.58412], [-0.00289, 1.44509, 0.4941]] [[0.96811, -0.07023, -0.87815, 0.10892], [0.43011, 0.57483, -0.53243], [-0.62728, -0.20098, -0.09635]]
