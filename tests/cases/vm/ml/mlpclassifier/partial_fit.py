"""partial_fit learns batch by batch."""
from panda.ml import MLPClassifier

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = MLPClassifier((4,), learning_rate_init=0.02)
try:
    model.partial_fit(x, y)
except ValueError as error:
    print(error)
for turn in range(4):
    model.partial_fit(x[turn * 2:turn * 2 + 3], y[turn * 2:turn * 2 + 3], classes=[3, 7, 9])
    print(near(model.loss_curve_, 6), model.t_)
try:
    model.partial_fit(x, [1] * len(x))
except ValueError as error:
    print(str(error)[:40])
print(near(model.predict_proba(x[:2]), 6))
# --- expect
# outcome: ok
# output:
# classes must be passed on the first call to partial_fit.
# [1.674835] 3
# [1.674835, 0.912466] 6
# [1.674835, 0.912466, 0.520003] 9
# [1.674835, 0.912466, 0.520003, 0.391717] 12
# `y` has classes not in `self.classes_`. 
# [[0.228002, 0.558736, 0.213263], [0.23168, 0.557152, 0.211169]]
