"""Adam on a quadratic."""
import numpy as np
x, m, v = np.array([5.0, -3.0]), np.zeros(2), np.zeros(2)
for t in range(1, 101):
    g = 2 * x * np.array([1.0, 10.0])
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    x -= 0.1 * (m / (1 - 0.9 ** t)) / (np.sqrt(v / (1 - 0.999 ** t)) + 1e-8)
print(np.round(x, 8))
# --- expect
# outcome: ok
# output:
# [-0.03900403 -0.01934456]
