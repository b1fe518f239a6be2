"""Truths count as numbers."""
import numpy as np
t = np.array([True, False, True])
print(t.sum(), t + t, t * 2, t & ~t, t | True, t ^ t, t.mean(), t.any(), t.all(), np.logical_and(t, [1, 1, 0]), np.logical_not(t), (~t).sum())
# --- expect
# outcome: ok
# output:
# 2 [ True False  True] [2 0 2] [False False False] [ True  True  True] [False False False] 0.6666666666666666 True False [ True False False] [False  True False] 1
