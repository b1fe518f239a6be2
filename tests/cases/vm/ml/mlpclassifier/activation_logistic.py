"""MLPClassifier with the activation logistic."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = MLPClassifier((4, 3), activation="logistic", max_iter=30, learning_rate_init=0.03).fit(x, y)
print(near(model.loss_curve_[::6], 6), model.n_iter_, model.out_activation_)
print(near(model.coefs_[2], 5), near(model.intercepts_, 5))
# --- expect
# outcome: ok
# output:
# [1.108785, 1.07034, 1.019541, 0.936148, 0.823104] 30 softmax
# [[0.57153, 0.76302, -1.49114], [0.59361, 0.31191, -1.46819], [0.64242, 1.16094, -0.40784]] [[-0.4396, -0.73438, -1.1154, -0.20418], [0.70184, 0.84826, 0.14281], [-0.58724, -0.66732, 0.8912]]
