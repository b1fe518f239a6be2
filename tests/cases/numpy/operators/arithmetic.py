"""Element by element, with every kind of operand."""
import numpy as np
a = np.array([1, 2, 3])
for v in (a + 1, 1 + a, a - [1, 1, 1], [10, 10, 10] - a, a * 2.5, a / 2, a // 2, a % 2, a ** 2, 2 ** a, -a, +a, abs(-a), a + True, a << 1, a >> 1, a & 2, a | 4, a ^ 1, ~a):
    print(repr(v))
# --- expect
# outcome: ok
# output:
# array([2, 3, 4])
# array([2, 3, 4])
# array([0, 1, 2])
# array([9, 8, 7])
# array([2.5, 5. , 7.5])
# array([0.5, 1. , 1.5])
# array([0, 1, 1])
# array([1, 0, 1])
# array([1, 4, 9])
# array([2, 4, 8])
# array([-1, -2, -3])
# array([1, 2, 3])
# array([1, 2, 3])
# array([2, 3, 4])
# array([2, 4, 6])
# array([0, 1, 1])
# array([0, 2, 2])
# array([5, 6, 7])
# array([0, 3, 2])
# array([-2, -3, -4])
