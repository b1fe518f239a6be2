"""Products of vectors and matrices."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = np.arange(6).reshape(2, 3), np.arange(12).reshape(3, 4)
v = np.array([1, 2, 3])
print(a @ b, a @ v, v @ v, np.dot(a, b).shape, a.dot(v), np.matmul(np.ones((2, 2, 3)), np.ones((3, 1))).shape, np.outer([1, 2], [3, 4]), np.inner(v, v), np.vdot(a, a), [1, 2, 3] @ v)
catch(lambda: a @ a)
catch(lambda: a @ 2)
# --- expect
# outcome: ok
# output:
# [[20 23 26 29]
#  [56 68 80 92]] [ 8 26] 14 (2, 4) [ 8 26] (2, 2, 1) [[3 4]
#  [6 8]] 14 55 14
# ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
# ValueError: matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
