"""DecisionTreeRegressor: numbers for rows."""
from panda.ml import DecisionTreeRegressor

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = DecisionTreeRegressor(max_depth=2)
print(model.fit(x, y) is model)
print(near(model.predict([[0.5, 0.5], [2.5, 1.0], [9.0, 9.0]]), 6))
print(near(model.score(x, y), 6), model.n_features_in_)
# --- expect
# outcome: ok
# output:
# True
# [2.5, 1.0, 8.3]
# 0.986379 2
