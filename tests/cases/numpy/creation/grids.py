"""Grids of coordinates."""
import numpy as np
x, y = np.meshgrid([1, 2, 3], [10, 20])
print(x, y)
print(np.meshgrid([1, 2], [3, 4], indexing='ij'))
print(np.indices((2, 3)), np.mgrid[0:2, 0:3], np.ogrid[0:2, 0:3])
print(np.fromfunction(lambda i, j: i * 10 + j, (2, 3)), np.fromiter(range(4), float))
# --- expect
# outcome: ok
# output:
# [[1 2 3]
#  [1 2 3]] [[10 10 10]
#  [20 20 20]]
# (array([[1, 1],
#        [2, 2]]), array([[3, 4],
#        [3, 4]]))
# [[[0 0 0]
#   [1 1 1]]
#
#  [[0 1 2]
#   [0 1 2]]] [[[0 0 0]
#   [1 1 1]]
#
#  [[0 1 2]
#   [0 1 2]]] (array([[0],
#        [1]]), array([[0, 1, 2]]))
# [[ 0.  1.  2.]
#  [10. 11. 12.]] [0. 1. 2. 3.]
