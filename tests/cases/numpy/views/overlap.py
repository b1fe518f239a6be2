"""Assignment between overlapping views."""
import numpy as np
a = np.arange(6)
a[1:] = a[:-1]
print(a)
b = np.arange(6)
b[:] = b[::-1]
print(b)
c = np.arange(9).reshape(3, 3)
c[:] = c.T
print(c)
# --- expect
# outcome: ok
# output:
# [0 0 1 2 3 4]
# [5 4 3 2 1 0]
# [[0 3 6]
#  [1 4 7]
#  [2 5 8]]
