"""What an array knows of itself."""
import numpy as np
a = np.zeros((2, 3), dtype=np.float32)
print(a.shape, a.ndim, a.size, a.itemsize, a.nbytes, a.strides, a.dtype, a.T.strides, len(a), a.flags.owndata, a.T.flags.owndata, a.real is a or True, a.base, np.shape([[1]]), np.ndim(5), np.size([1, 2]))
# --- expect
# outcome: ok
# output:
# (2, 3) 2 6 4 24 (12, 4) float32 (4, 12) 2 True False True None (1, 1) 0 2
