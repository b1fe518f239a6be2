"""MLPClassifier with the activation identity."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = MLPClassifier((4, 3), activation="identity", max_iter=30, learning_rate_init=0.03).fit(x, y)
print(near(model.loss_curve_[::6], 6), model.n_iter_, model.out_activation_)
print(near(model.coefs_[2], 5), near(model.intercepts_, 5))
# --- expect
# outcome: ok
# output:
# [2.301637, 0.929151, 0.586666, 0.473066, 0.371242] 30 softmax
# [[0.38095, -0.17543, -0.70862], [-0.08383, -0.05608, -1.41456], [0.16692, 1.31708, 0.85396]] [[0.75934, -0.01177, -1.38838, 0.54506], [0.36197, 0.82852, -0.31987], [-0.46786, -0.19869, -0.1213]]
