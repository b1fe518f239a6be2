"""Two targets at once."""
from panda.ml import MLPRegressor

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = MLPRegressor((4,), max_iter=20, learning_rate_init=0.05).fit(x, [[a, -a] for a in y])
print(near(model.predict(x[:2]), 6), near(model.loss_curve_[::7], 6), model.out_activation_)
# --- expect
# outcome: ok
# output:
# [[3.287874, -2.849012], [3.813305, -2.844225]] [11.356549, 4.27118, 0.875254] identity
