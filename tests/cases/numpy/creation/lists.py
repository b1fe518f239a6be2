"""Nested lists become arrays of their common type."""
import numpy as np
for data in ([1, 2, 3], [1.5, 2], [True, False], [[1, 2], [3, 4]], [[1.0, 2], [3, 4.5]], [True, 2], [[]], [], [[[1]]]):
    a = np.array(data)
    print(repr(a), a.dtype, a.shape, a.ndim, a.size)
# --- expect
# outcome: ok
# output:
# array([1, 2, 3]) int64 (3,) 1 3
# array([1.5, 2. ]) float64 (2,) 1 2
# array([ True, False]) bool (2,) 1 2
# array([[1, 2],
#        [3, 4]]) int64 (2, 2) 2 4
# array([[1. , 2. ],
#        [3. , 4.5]]) float64 (2, 2) 2 4
# array([1, 2]) int64 (2,) 1 2
# array([], shape=(1, 0), dtype=float64) float64 (1, 0) 2 0
# array([], dtype=float64) float64 (0,) 1 0
# array([[[1]]]) int64 (1, 1, 1) 3 1
