"""A small network learns xor."""
import numpy as np
rng = np.random.RandomState(3)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
W1, b1, W2, b2 = rng.randn(2, 8) * 0.7, np.zeros(8), rng.randn(8, 1) * 0.7, np.zeros(1)
for step in range(400):
    h = np.tanh(X @ W1 + b1)
    out = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = (out - y) / len(X)
    dW2, db2 = h.T @ d, d.sum(axis=0)
    dh = d @ W2.T * (1 - h ** 2)
    W1 -= 2.0 * X.T @ dh
    b1 -= 2.0 * dh.sum(axis=0)
    W2 -= 2.0 * dW2
    b2 -= 2.0 * db2
print(np.round(out.ravel(), 4), (out > 0.5).astype(int).ravel())
# --- expect
# outcome: ok
# output:
# [6.000e-04 9.973e-01 9.977e-01 2.500e-03] [0 1 1 0]
