"""where chooses, and finds places."""
import numpy as np
a = np.array([[1, -2], [-3, 4]])
print(np.where(a > 0, a, 0), np.where(a > 0), np.nonzero(a < 0), np.argwhere(a > 0), np.flatnonzero(a < 0), np.where([True, False], 1, 2.5), np.select([a > 2, a < 0], [a, -a], 100))
# --- expect
# outcome: ok
# output:
# [[1 0]
#  [0 4]] (array([0, 1]), array([0, 1])) (array([0, 1]), array([1, 0])) [[0 0]
#  [1 1]] [1 2] [1.  2.5] [[100   2]
#  [  3   4]]
