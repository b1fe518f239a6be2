"""LinearRegression: ints and bools are numbers."""
from panda.ml import LinearRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = LinearRegression().fit([[1, True], [2, False], [3, True], [4, True]], [1, 2, 3, 5])
print(near(model.predict([[1, 0], [5, 1]]), 6))
# --- expect
# outcome: ok
# output:
# [0.714286, 6.0]
