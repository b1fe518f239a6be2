"""Again and again, and with borders."""
import numpy as np
a = np.array([[1, 2], [3, 4]])
print(np.repeat(a, 2), np.repeat(a, 2, axis=0), np.repeat([1, 2], [2, 3]), np.tile([1, 2], 2), np.tile(a, (2, 1)), np.pad([1, 2], 1), np.pad(a, ((1, 0), (0, 1)), constant_values=9), np.pad([1, 2, 3], 2, mode='edge'), np.pad([1, 2, 3], 2, mode='reflect'), np.pad([1, 2, 3], (1, 2), mode='wrap'))
# --- expect
# outcome: ok
# output:
# [1 1 2 2 3 3 4 4] [[1 2]
#  [1 2]
#  [3 4]
#  [3 4]] [1 1 2 2 2] [1 2 1 2] [[1 2]
#  [3 4]
#  [1 2]
#  [3 4]] [0 1 2 0] [[9 9 9]
#  [1 2 9]
#  [3 4 9]] [1 1 1 2 3 3 3] [3 2 1 2 3 2 1] [3 1 2 3 1 2]
