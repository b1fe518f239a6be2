"""Matrices as products."""
import numpy as np
a = np.array([[2.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 4.0]])
w, v = np.linalg.eigh(a)
print(np.round(w, 9), np.round(v @ np.diag(w) @ v.T, 9) + 0.0)
u, s, vt = np.linalg.svd(a)
print(np.round(s, 9), np.round((u * s) @ vt, 9) + 0.0)
q, r = np.linalg.qr(a)
print(np.round(q @ r, 9) + 0.0, np.round(np.linalg.cholesky(a), 9))
print(np.round(np.linalg.lstsq(np.array([[1, 0], [1, 1], [1, 2]]), [1, 2, 4], rcond=None)[0], 9), np.round(np.linalg.pinv(a) @ a, 9) + 0.0, np.round(np.linalg.eigvalsh(a), 9))
# --- expect
# outcome: ok
# output:
# [1.26794919 3.         4.73205081] [[2. 1. 0.]
#  [1. 3. 1.]
#  [0. 1. 4.]]
# [4.73205081 3.         1.26794919] [[2. 1. 0.]
#  [1. 3. 1.]
#  [0. 1. 4.]]
# [[2. 1. 0.]
#  [1. 3. 1.]
#  [0. 1. 4.]] [[1.41421356 0.         0.        ]
#  [0.70710678 1.58113883 0.        ]
#  [0.         0.63245553 1.8973666 ]]
# [0.83333333 1.5       ] [[1. 0. 0.]
#  [0. 1. 0.]
#  [0. 0. 1.]] [1.26794919 3.         4.73205081]
