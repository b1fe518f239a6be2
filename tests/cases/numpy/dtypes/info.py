"""Bounds of types."""
import numpy as np
for t in (np.float64, np.float32):
    f = np.finfo(t)
    print(f.eps, f.max, f.min, f.tiny, f.precision, f.bits, f.resolution)
for t in (np.int8, np.uint8, np.int32, np.int64):
    i = np.iinfo(t)
    print(i.min, i.max, i.bits)
print(np.issubdtype(np.float32, np.floating), np.issubdtype(np.int64, np.integer), np.issubdtype(np.dtype('bool'), np.number), np.issubdtype(float, np.float64))
# --- expect
# outcome: ok
# output:
# 2.220446049250313e-16 1.7976931348623157e+308 -1.7976931348623157e+308 2.2250738585072014e-308 15 64 1e-15
# 1.1920929e-07 3.4028235e+38 -3.4028235e+38 1.1754944e-38 6 32 1e-06
# -128 127 8
# 0 255 8
# -2147483648 2147483647 32
# -9223372036854775808 9223372036854775807 64
# True True False True
