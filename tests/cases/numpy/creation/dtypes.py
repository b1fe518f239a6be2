"""A dtype may be named in many ways."""
import numpy as np
for dtype in (float, int, bool, 'float32', 'f4', 'i4', np.int32, np.float64, np.dtype('int64'), 'bool', np.uint8, 'int8'):
    print(repr(np.array([0, 1, 2], dtype=dtype)))
# --- expect
# outcome: ok
# output:
# array([0., 1., 2.])
# array([0, 1, 2])
# array([False,  True,  True])
# array([0., 1., 2.], dtype=float32)
# array([0., 1., 2.], dtype=float32)
# array([0, 1, 2], dtype=int32)
# array([0, 1, 2], dtype=int32)
# array([0., 1., 2.])
# array([0, 1, 2])
# array([False,  True,  True])
# array([0, 1, 2], dtype=uint8)
# array([0, 1, 2], dtype=int8)
