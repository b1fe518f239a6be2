"""coef_ and intercept_ by class."""
from panda.ml import LogisticRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = LogisticRegression(C=0.5).fit(x, y)
print(near(model.coef_, 4), near(model.intercept_, 4), model.n_iter_)
two = LogisticRegression(max_iter=5).fit(x[:6], y[:6])
print(near(two.coef_, 5), near(two.intercept_, 5), two.n_iter_)
print(near(two.decision_function(x[:3]), 4), near(model.decision_function(x[:2]), 3))
print(near(two.predict_log_proba(x[:2]), 4))
# --- expect
# outcome: ok
# output:
# [[-0.6892, -0.3406], [0.0604, 0.7534], [0.6288, -0.4127]] [2.0108, -1.1196, -0.8912] [17]
# [[0.81773, 0.91728]] [-2.8186] [5]
# [-1.6361, -1.5742, -2.013] [[1.533, -0.21, -1.324], [1.394, -0.342, -1.052]]
# [[-0.1779, -1.814], [-0.1883, -1.7625]]
