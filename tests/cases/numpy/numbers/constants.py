"""Constants and small helpers."""
import numpy as np
print(np.pi, np.e, np.inf, np.nan, np.newaxis, np.euler_gamma, np.isscalar(3), np.isscalar([3]), np.isscalar(np.float64(1)), np.result_type(np.float32, np.int32), np.promote_types('i4', 'f4'), np.can_cast('i4', 'i8'), np.can_cast('f8', 'i4'))
# --- expect
# outcome: ok
# output:
# 3.141592653589793 2.718281828459045 inf nan None 0.5772156649015329 True False True float64 float64 True False
