"""LinearRegression: numbers for rows."""
from panda.ml import LinearRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = LinearRegression()
print(model.fit(x, y) is model)
print(near(model.predict([[0.5, 0.5], [2.5, 1.0], [9.0, 9.0]]), 6))
print(near(model.score(x, y), 6), model.n_features_in_)
# --- expect
# outcome: ok
# output:
# True
# [1.377009, 4.157813, 17.697768]
# 0.99802 2
