"""Least squares in three ways."""
import numpy as np
rng = np.random.RandomState(2)
X = np.c_[np.ones(30), rng.rand(30, 2)]
y = X @ [1.0, 2.0, -3.0] + 0.01 * rng.randn(30)
a = np.linalg.solve(X.T @ X, X.T @ y)
b = np.linalg.lstsq(X, y, rcond=None)[0]
c = np.linalg.pinv(X) @ y
print(np.round(a, 8), np.allclose(a, b), np.allclose(a, c), round(float(1 - ((y - X @ a) ** 2).sum() / ((y - y.mean()) ** 2).sum()), 8))
# --- expect
# outcome: ok
# output:
# [ 0.99479736  2.00192365 -2.99390523] True True 0.99988418
