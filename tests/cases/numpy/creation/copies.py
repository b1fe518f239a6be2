"""array copies, asarray does not."""
import numpy as np
a = np.array([1, 2, 3])
b, c, d = np.array(a), np.asarray(a), a.copy()
a[0] = 9
print(b, c, d, c is a, np.asarray(a, dtype=float) is a, np.array(a, copy=False) is a, np.array(5).shape, np.array([[1]], ndmin=3).shape)
# --- expect
# outcome: ok
# output:
# [1 2 3] [9 2 3] [1 2 3] True False True () (1, 1, 1)
