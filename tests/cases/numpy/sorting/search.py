"""Where elements belong."""
import numpy as np
print(np.searchsorted([1, 3, 5], [0, 3, 6]), np.searchsorted([1, 3, 5], 3, side='right'), np.digitize([0.5, 1.5, 9], [0, 1, 2]), np.isin([1, 2, 3], [2, 5]), np.unique([3, 1, 3, 2]), np.unique([3, 1, 3], return_counts=True), np.unique([3, 1, 3], return_inverse=True, return_index=True))
print(np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 3]), np.setdiff1d([1, 2, 3], [2]), np.setxor1d([1, 2], [2, 3]))
# --- expect
# outcome: ok
# output:
# [0 1 3] 2 [1 2 3] [False  True False] [1 2 3] (array([1, 3]), array([1, 2])) (array([1, 3]), array([1, 0]), array([1, 0, 1]))
# [2 3] [1 2 3] [1 3] [1 3]
