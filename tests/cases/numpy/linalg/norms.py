"""Lengths and sizes."""
import numpy as np
v, a = np.array([3.0, 4.0]), np.array([[1.0, 2.0], [3.0, 4.0]])
print(np.linalg.norm(v), np.linalg.norm(v, 1), np.linalg.norm(v, np.inf), np.linalg.norm(a), np.linalg.norm(a, axis=1), np.linalg.norm(a, 'fro'), np.linalg.norm(a, 1), round(float(np.linalg.norm(a, 2)), 9), np.linalg.norm(a, axis=0, keepdims=True), round(float(np.linalg.cond(a)), 6))
# --- expect
# outcome: ok
# output:
# 5.0 7.0 4.0 5.477225575051661 [2.23606798 5.        ] 5.477225575051661 6.0 5.464985704 [[3.16227766 4.47213595]] 14.933034
