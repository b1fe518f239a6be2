"""Principal components by the covariance."""
import numpy as np
rng = np.random.RandomState(4)
X = rng.randn(50, 3) @ np.diag([3.0, 1.0, 0.1])
C = np.cov((X - X.mean(0)).T)
w, v = np.linalg.eigh(C)
print(np.round(w[::-1] / w.sum(), 8), np.round(np.abs(v[:, ::-1]), 6))
# --- expect
# outcome: ok
# output:
# [9.3291842e-01 6.6371100e-02 7.1048000e-04] [[9.99992e-01 3.32000e-04 3.88200e-03]
#  [3.46000e-04 9.99994e-01 3.51300e-03]
#  [3.88100e-03 3.51400e-03 9.99986e-01]]
