"""Arrays of one value."""
import numpy as np
print(np.zeros(3), np.ones((2, 2)), np.full((2, 3), 7), np.full(2, 1.5), np.zeros((0, 3)).shape)
print(np.zeros((2, 2), dtype=int), np.ones(2, dtype=bool), np.full((2,), True))
print(np.full((2, 2), [1, 2]), np.zeros(2, dtype=np.float32).dtype)
# --- expect
# outcome: ok
# output:
# [0. 0. 0.] [[1. 1.]
#  [1. 1.]] [[7 7 7]
#  [7 7 7]] [1.5 1.5] (0, 3)
# [[0 0]
#  [0 0]] [ True  True] [ True  True]
# [[1 2]
#  [1 2]] float32
