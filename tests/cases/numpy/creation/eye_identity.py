"""Ones on a diagonal."""
import numpy as np
print(np.eye(3), np.eye(2, 3), np.eye(3, k=1), np.eye(3, k=-1, dtype=int), np.identity(2), np.tri(3), np.tri(2, 3, 1))
# --- expect
# outcome: ok
# output:
# [[1. 0. 0.]
#  [0. 1. 0.]
#  [0. 0. 1.]] [[1. 0. 0.]
#  [0. 1. 0.]] [[0. 1. 0.]
#  [0. 0. 1.]
#  [0. 0. 0.]] [[0 0 0]
#  [1 0 0]
#  [0 1 0]] [[1. 0.]
#  [0. 1.]] [[1. 0. 0.]
#  [1. 1. 0.]
#  [1. 1. 1.]] [[1. 1. 0.]
#  [1. 1. 1.]]
