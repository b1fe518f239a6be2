"""flat, ndenumerate, ndindex and iteration."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(4).reshape(2, 2)
print(list(a.flat), a.flat[2], a.flat[1:3], [(i, int(v)) for i, v in np.ndenumerate(a)], list(np.ndindex(2, 2)))
for row in a:
    print(row, type(row).__name__, [type(e).__name__ for e in row])
a.flat[0] = 9
a.flat[[1, 2]] = [7, 8]
print(a)
x, y = a
print(x, y, list(zip(a, a[::-1])), [int(e) for e in a[0]])
catch(lambda: list(np.array(3)))
# --- expect
# outcome: ok
# output:
# [np.int64(0), np.int64(1), np.int64(2), np.int64(3)] 2 [1 2] [((0, 0), 0), ((0, 1), 1), ((1, 0), 2), ((1, 1), 3)] [(0, 0), (0, 1), (1, 0), (1, 1)]
# [0 1] ndarray ['int64', 'int64']
# [2 3] ndarray ['int64', 'int64']
# [[9 7]
#  [8 3]]
# [9 7] [8 3] [(array([9, 7]), array([8, 3])), (array([8, 3]), array([9, 7]))] [9, 7]
# TypeError: iteration over a 0-d array
