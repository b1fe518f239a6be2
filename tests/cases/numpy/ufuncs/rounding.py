"""Rounding in its several ways."""
import numpy as np
a = np.array([-2.5, -1.5, -0.4, 0.5, 1.5, 2.675])
print(np.round(a), np.floor(a), np.ceil(a), np.trunc(a), np.rint(a), np.round(a, 2), a.round(1), np.around([123, 155], -1), np.sign(a), np.abs(a), np.clip(a, -1, 1), a.clip(0), np.maximum(a, 0), np.minimum(a, [0] * 6))
# --- expect
# outcome: ok
# output:
# [-2. -2. -0.  0.  2.  3.] [-3. -2. -1.  0.  1.  2.] [-2. -1. -0.  1.  2.  3.] [-2. -1. -0.  0.  1.  2.] [-2. -2. -0.  0.  2.  3.] [-2.5  -1.5  -0.4   0.5   1.5   2.68] [-2.5 -1.5 -0.4  0.5  1.5  2.7] [120 160] [-1. -1. -1.  1.  1.  1.] [2.5   1.5   0.4   0.5   1.5   2.675] [-1.  -1.  -0.4  0.5  1.   1. ] [0.    0.    0.    0.5   1.5   2.675] [0.    0.    0.    0.5   1.5   2.675] [-2.5 -1.5 -0.4  0.   0.   0. ]
