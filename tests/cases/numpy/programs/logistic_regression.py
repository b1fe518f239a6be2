"""Logistic regression by gradient descent."""
import numpy as np
rng = np.random.RandomState(0)
X = rng.randn(40, 2)
y = (X[:, 0] + 2 * X[:, 1] > 0).astype(float)
w, b = np.zeros(2), 0.0
for step in range(100):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    w -= 0.5 * (X.T @ (p - y)) / len(y)
    b -= 0.5 * (p - y).mean()
print(np.round(w, 6), round(float(b), 6), ((p > 0.5) == y).mean())
# --- expect
# outcome: ok
# output:
# [1.78042  3.777441] -0.489108 1.0
