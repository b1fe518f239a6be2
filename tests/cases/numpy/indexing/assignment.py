"""Elements are set by every kind of index."""
import numpy as np
a = np.zeros((3, 4))
a[0, 1] = 5
a[1] = 7
a[:, 3] = [1, 2, 3]
a[2, :2] = -1
a[[0, 2], 2] = 9
a[a == 0] = 0.5
print(a)
b = np.arange(5)
b[1:3] += 10
b[-1] = 2.9
b[[0, 0]] = [4, 5]
print(b)
# --- expect
# outcome: ok
# output:
# [[ 0.5  5.   9.   1. ]
#  [ 7.   7.   7.   2. ]
#  [-1.  -1.   9.   3. ]]
# [ 5 11 12  3  2]
