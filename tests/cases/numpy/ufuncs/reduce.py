"""Functions along an axis."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(1, 7).reshape(2, 3)
print(np.add.reduce(a), np.add.reduce(a, axis=1), np.multiply.reduce(a, axis=None), np.maximum.reduce(a), np.minimum.reduce(a, axis=1, keepdims=True), np.logical_and.reduce([True, False]), np.add.reduce([]), np.add.reduce(a, initial=10))
print(np.add.accumulate([1, 2, 3]), np.multiply.accumulate(a, axis=1), np.maximum.accumulate([3, 1, 4, 1, 5]), np.multiply.outer([1, 2], [3, 4, 5]), np.subtract.outer([1, 2], [1, 2]))
catch(lambda: np.maximum.reduce([]))
# --- expect
# outcome: ok
# output:
# [5 7 9] [ 6 15] 720 [4 5 6] [[1]
#  [4]] False 0.0 [15 17 19]
# [1 3 6] [[  1   2   6]
#  [  4  20 120]] [3 3 4 4 5] [[ 3  4  5]
#  [ 6  8 10]] [[ 0 -1]
#  [ 1  0]]
# ValueError: zero-size array to reduction operation maximum which has no identity
