"""Comparisons give numpy's truths."""
import numpy as np
x = np.float64(2.5)
print(repr(x > 2), repr(x == 2.5), repr(x < np.int64(1)), type(x > 1).__name__, x > 2 and x < 3, not x > 2, repr(np.int64(1) == 1.0), repr(x != 'a'), repr(x == None), bool(np.int64(0)))
print(max(np.float64(1), np.float64(3)), sorted([np.float64(3), 1, np.int64(2)]), min([np.float32(2), np.float32(1)]))
# --- expect
# outcome: ok
# output:
# np.True_ np.True_ np.False_ bool True False np.True_ np.True_ False False
# 3.0 [1, np.int64(2), np.float64(3.0)] 1.0
