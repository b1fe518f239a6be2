"""Truths choose elements."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(10)
print(a[a > 5], a[(a > 2) & (a < 6)], a[~(a % 2 == 0)], a[a > 100], np.arange(6).reshape(2, 3)[np.array([True, False])])
b = np.arange(6).reshape(2, 3)
print(b[b % 2 == 1], b[:, b[0] > 0])
catch(lambda: a[np.array([True, False])])
# --- expect
# outcome: ok
# output:
# [6 7 8 9] [3 4 5] [1 3 5 7 9] [] [[0 1 2]]
# [1 3 5] [[1 2]
#  [4 5]]
# IndexError: boolean index did not match indexed array along axis 0; size of axis is 10 but size of corresponding boolean axis is 2
