"""Means and spreads."""
import numpy as np
a = np.array([[1.0, 2, 3], [4, 5, 9]])
print(a.mean(), a.mean(0), a.var(), a.std(axis=1), a.std(ddof=1), np.var(a, axis=0, ddof=1), np.mean([1, 2]), a.mean(axis=1, keepdims=True), np.mean(np.array([1, 2], dtype=np.float32)).dtype, np.mean([]), np.ptp(a, axis=0), np.average(a, axis=1, weights=[1, 2, 1]))
# --- expect
# outcome: ok
# output:
# 4.0 [2.5 3.5 6. ] 6.666666666666667 [0.81649658 2.1602469 ] 2.8284271247461903 [ 4.5  4.5 18. ] 1.5 [[2.]
#  [6.]] float32 nan [3. 3. 6.] [2.   5.75]
