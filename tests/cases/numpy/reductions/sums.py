"""Sums along axes."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(24).reshape(2, 3, 4)
print(a.sum(), a.sum(axis=0), a.sum(axis=(0, 2)), a.sum(axis=-1, keepdims=True).shape, np.sum([[1, 2], [3, 4]], 1), np.sum([]), a.prod(axis=2), a.cumsum()[-1], a.cumsum(axis=1)[0], np.cumprod([1, 2, 3, 4]), a.sum(dtype=float), np.sum([1, 2, 3], where=[True, False, True]), np.sum(5))
catch(lambda: a.sum(axis=3))
catch(lambda: a.sum(axis=(0, 0)))
# --- expect
# outcome: ok
# output:
# 276 [[12 14 16 18]
#  [20 22 24 26]
#  [28 30 32 34]] [ 60  92 124] (2, 3, 1) [3 7] 0.0 [[     0    840   7920]
#  [ 32760  93024 212520]] 276 [[ 0  1  2  3]
#  [ 4  6  8 10]
#  [12 15 18 21]] [ 1  2  6 24] 276.0 4 5
# AxisError: axis 3 is out of bounds for array of dimension 3
# ValueError: duplicate value in 'axis'
