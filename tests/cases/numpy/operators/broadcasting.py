"""Shapes are stretched to a common one."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(6).reshape(2, 3)
print(a + np.arange(3), a * np.array([[10], [20]]), a[:, :1] - a, (np.ones((4, 1, 3)) + np.ones((2, 1))).shape)
catch(lambda: a + np.arange(2))
catch(lambda: np.ones((2, 3)) * np.ones((3, 2)))
print(np.broadcast_shapes((2, 1), (3,)), np.broadcast_to([1, 2], (2, 2)), [x.shape for x in np.broadcast_arrays(np.ones((2, 1)), np.ones(3))])
# --- expect
# outcome: ok
# output:
# [[0 2 4]
#  [3 5 7]] [[  0  10  20]
#  [ 60  80 100]] [[ 0 -1 -2]
#  [ 0 -1 -2]] (4, 2, 3)
# ValueError: operands could not be broadcast together with shapes (2,3) (2,) 
# ValueError: operands could not be broadcast together with shapes (2,3) (3,2) 
# (2, 3) [[1 2]
#  [1 2]] [(2, 3), (2, 3)]
