"""Tuples and ranges are data too."""
from panda.ml import LinearRegression, LogisticRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = LinearRegression().fit(tuple((i, i * i % 5) for i in range(6)), range(6))
print(near(model.predict([(1, 2)]), 9))
print(LogisticRegression().fit(((0.0,), (1.0,), (2.0,)), ("a", "b", "b")).predict(((0.1,), (1.9,))))
# --- expect
# outcome: ok
# output:
# [1.0]
# ['b', 'b']
