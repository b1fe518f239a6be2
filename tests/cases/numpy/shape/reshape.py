"""Other shapes of the same elements."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(12)
print(a.reshape(3, 4), a.reshape((2, -1)).shape, a.reshape(2, 2, 3)[1, 1], np.reshape(a, (4, 3), order='F')[0], a.reshape(3, 4).ravel(order='F'), a.reshape(-1, 6).T.shape, np.ravel([[1, 2], [3, 4]]), a.reshape(3, 4).flatten()[:3])
catch(lambda: a.reshape(5, 3))
catch(lambda: a.reshape(-1, -1))
# --- expect
# outcome: ok
# output:
# [[ 0  1  2  3]
#  [ 4  5  6  7]
#  [ 8  9 10 11]] (2, 6) [ 9 10 11] [0 4 8] [ 0  4  8  1  5  9  2  6 10  3  7 11] (6, 2) [1 2 3 4] [0 1 2]
# ValueError: cannot reshape array of size 12 into shape (5,3)
# ValueError: can only specify one unknown dimension
