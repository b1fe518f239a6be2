"""Elements by places."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([[4, 1, 3], [2, 6, 5]])
print(np.take(a, [0, 2], axis=1), a.take([5, 0]), np.take_along_axis(a, np.array([[1], [0]]), axis=1), np.compress([True, False], a, axis=0), np.extract(a > 3, a), a.take(7, mode='wrap'))
catch(lambda: a.take(6))
# --- expect
# outcome: ok
# output:
# [[4 3]
#  [2 5]] [5 4] [[1]
#  [2]] [[4 1 3]] [4 6 5] 1
# IndexError: index 6 is out of bounds for axis 0 with size 6
