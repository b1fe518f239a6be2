"""Arrays taken apart."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(12).reshape(4, 3)
print(np.split(a, 2), np.split(np.arange(7), [2, 5]), np.array_split(np.arange(7), 3), np.hsplit(a, 3)[1].shape, np.vsplit(a, 2)[0])
catch(lambda: np.split(np.arange(7), 3))
# --- expect
# outcome: ok
# output:
# [array([[0, 1, 2],
#        [3, 4, 5]]), array([[ 6,  7,  8],
#        [ 9, 10, 11]])] [array([0, 1]), array([2, 3, 4]), array([5, 6])] [array([0, 1, 2]), array([3, 4]), array([5, 6])] (4, 1) [[0 1 2]
#  [3 4 5]]
# ValueError: array split does not result in an equal division
