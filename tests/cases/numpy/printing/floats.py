"""Arrays of floats as text."""
import numpy as np
for a in ([1.0, 2.5], [1e10, 1.0], [1e-5, 1.0], [0.1, 0.123456789, 100], [np.nan, np.inf, -np.inf], [1e-300, 1e300], [1/3, 2/3], [-0.0, 0.0], [123456.789], [1e16], [0.00001]):
    print(np.array(a), repr(np.array(a)))
print(np.array([1/3, 100], dtype=np.float32), repr(np.array([0.1], dtype=np.float32)))
# --- expect
# outcome: ok
# output:
# [1.  2.5] array([1. , 2.5])
# [1.e+10 1.e+00] array([1.e+10, 1.e+00])
# [1.e-05 1.e+00] array([1.e-05, 1.e+00])
# [  0.1          0.12345679 100.        ] array([  0.1       ,   0.12345679, 100.        ])
# [ nan  inf -inf] array([ nan,  inf, -inf])
# [1.e-300 1.e+300] array([1.e-300, 1.e+300])
# [0.33333333 0.66666667] array([0.33333333, 0.66666667])
# [-0.  0.] array([-0.,  0.])
# [123456.789] array([123456.789])
# [1.e+16] array([1.e+16])
# [1.e-05] array([1.e-05])
# [  0.33333334 100.        ] array([0.1], dtype=float32)
