"""How arrays are shown can be set."""
import numpy as np
a = np.array([1.23456789, 1e-10, 1000.0])
with np.printoptions(precision=2, suppress=True):
    print(a)
print(a)
np.set_printoptions(precision=3, threshold=5, edgeitems=1)
print(a, np.arange(10))
np.set_printoptions(precision=8, threshold=1000, edgeitems=3)
print(np.array2string(a, precision=2, separator=', '), np.array_repr(a), np.array_str(a), f"{np.array(1.5):.3f}", f"{np.arange(2)}")
# --- expect
# outcome: ok
# output:
# [   1.23    0.   1000.  ]
# [1.23456789e+00 1.00000000e-10 1.00000000e+03]
# [1.235e+00 1.000e-10 1.000e+03] [0 ... 9]
# [1.23e+00, 1.00e-10, 1.00e+03] array([1.23456789e+00, 1.00000000e-10, 1.00000000e+03]) [1.23456789e+00 1.00000000e-10 1.00000000e+03] 1.500 [0 1]
