"""Polynomials and interpolation."""
import numpy as np
print(np.polyval([1, 2, 3], 2), np.round(np.polyfit([0, 1, 2, 3], [1, 3, 7, 13], 2), 9), np.interp(2.5, [1, 2, 3], [10, 20, 30]), np.interp([0, 4], [1, 2], [5, 6]), np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [1, 1], mode='same'), np.trapezoid([1, 2, 3]), np.gradient(np.array([1.0, 2.0, 4.0, 7.0])), np.vander([1, 2, 3], 3))
# --- expect
# outcome: ok
# output:
# 11 [1. 1. 1.] 25.0 [5. 6.] [0.  1.  2.5 4.  1.5] [1 3 5] 4.0 [1.  1.5 2.5 3. ] [[1 1 1]
#  [4 2 1]
#  [9 3 1]]
