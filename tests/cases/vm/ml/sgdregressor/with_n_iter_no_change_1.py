"""SGDRegressor(n_iter_no_change=1)."""
from panda.ml import SGDRegressor

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = SGDRegressor(n_iter_no_change=1).fit(x, y)
print(near(model.coef_, 8), near(model.intercept_, 8), model.n_iter_, model.t_)
# --- expect
# outcome: ok
# output:
# [1.28297263, 0.55509264] [0.37028781] 8 49.0
