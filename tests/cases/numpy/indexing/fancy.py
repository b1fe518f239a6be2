"""Lists and arrays of ints."""
import numpy as np
a = np.arange(12).reshape(3, 4)
print(a[[0, 2]], a[[0, 1], [1, 2]], a[:, [3, 0]], a[[2, 0, 2]], a[np.array([[0, 1], [1, 2]])].shape, a[[-1]], a[np.ix_([0, 2], [1, 3])])
print(np.arange(10)[[1, 1, 5]], a[[True, False, True]], a[1, [0, 2]], a[[0, 1], :2], a[[], :].shape)
# --- expect
# outcome: ok
# output:
# [[ 0  1  2  3]
#  [ 8  9 10 11]] [1 6] [[ 3  0]
#  [ 7  4]
#  [11  8]] [[ 8  9 10 11]
#  [ 0  1  2  3]
#  [ 8  9 10 11]] (2, 2, 4) [[ 8  9 10 11]] [[ 1  3]
#  [ 9 11]]
# [1 1 5] [[ 0  1  2  3]
#  [ 8  9 10 11]] [4 6] [[0 1]
#  [4 5]] (0, 4)
