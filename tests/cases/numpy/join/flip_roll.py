"""Turned and moved."""
import numpy as np
a = np.arange(6).reshape(2, 3)
print(np.flip(a), np.flip(a, 0), np.fliplr(a), np.flipud(a), np.roll(a, 1), np.roll(a, 1, axis=1), np.rot90(a), np.delete(a, 1, axis=1), np.insert([1, 2, 3], 1, 9), np.delete([1, 2, 3], [0, 2]), np.resize([1, 2, 3], (2, 2)))
# --- expect
# outcome: ok
# output:
# [[5 4 3]
#  [2 1 0]] [[3 4 5]
#  [0 1 2]] [[2 1 0]
#  [5 4 3]] [[3 4 5]
#  [0 1 2]] [[5 0 1]
#  [2 3 4]] [[2 0 1]
#  [5 3 4]] [[2 5]
#  [1 4]
#  [0 3]] [[0 2]
#  [3 5]] [1 9 2 3] [2] [[1 2]
#  [3 1]]
