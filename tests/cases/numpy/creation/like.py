"""Arrays in the shape and type of another."""
import numpy as np
a = np.arange(6, dtype=np.float32).reshape(2, 3)
print(repr(np.zeros_like(a)), repr(np.ones_like(a, dtype=int)), repr(np.full_like(a, 2.5)), repr(np.full_like(np.arange(3), 2.7)))
print(np.zeros_like([1, 2]), np.ones_like(a, shape=(2,)))
# --- expect
# outcome: ok
# output:
# array([[0., 0., 0.],
#        [0., 0., 0.]], dtype=float32) array([[1, 1, 1],
#        [1, 1, 1]]) array([[2.5, 2.5, 2.5],
#        [2.5, 2.5, 2.5]], dtype=float32) array([2, 2, 2])
# [0 0] [1. 1.]
