"""Python's functions take scalars as numbers."""
import numpy as np
import math
x = np.float64(2.567)
print(math.sqrt(x), math.floor(x), int(x), float(x), round(x, 1), repr(round(x, 1)), repr(round(x)), repr(round(np.int64(15), -1)), repr(abs(np.int64(-3))), divmod(np.int64(7), 2), repr(pow(x, 2)))
print(f"{x:.2f} {x:8.3f} {np.int64(7):03d} {np.int64(7)} {np.float32(0.5):.1%}", "%.1f %d" % (x, np.int64(4)), str(x), "{:.3e}".format(x))
print([1, 2, 3][np.int64(1)], list(range(np.int64(3))), "ab" * np.int64(2), [0] * np.int64(2), {np.int64(1): 'a'}[1], {1.5: 'b'}[np.float64(1.5)], hash(np.float64(1.5)) == hash(1.5))
print(sum([np.float64(1), 2]), repr(sum([np.float64(1), 2])), x.is_integer(), np.float64(4).is_integer(), x.hex())
# --- expect
# outcome: ok
# output:
# 1.602186006679624 2 2 2.567 2.6 np.float64(2.6) 3 np.int64(20) np.int64(3) (np.int64(3), np.int64(1)) np.float64(6.589489000000001)
# 2.57    2.567 007 7 50.0% 2.6 4 2.567 2.567e+00
# 2 [0, 1, 2] abab [0, 0] a b True
# 3.0 np.float64(3.0) False True 0x1.489374bc6a7f0p+1
