"""Arrays one after another."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6]])
print(np.concatenate([a, b]), np.concatenate([a, b.T], axis=1), np.concatenate([a, b], axis=None), np.vstack([a, b]), np.hstack([a, a]), np.stack([b, b]).shape, np.stack([a, a], axis=-1)[0], np.column_stack([[1, 2], [3, 4]]), np.dstack([a, a]).shape, np.append(a, b), np.append(a, b, axis=0), np.r_[1:3, 5], np.c_[[1, 2], [3, 4]])
catch(lambda: np.concatenate([a, [1, 2]]))
catch(lambda: np.concatenate([a, np.ones((1, 3))]))
catch(lambda: np.concatenate([]))
catch(lambda: np.stack([a, b]))
# --- expect
# outcome: ok
# output:
# [[1 2]
#  [3 4]
#  [5 6]] [[1 2 5]
#  [3 4 6]] [1 2 3 4 5 6] [[1 2]
#  [3 4]
#  [5 6]] [[1 2 1 2]
#  [3 4 3 4]] (2, 1, 2) [[1 1]
#  [2 2]] [[1 3]
#  [2 4]] (2, 2, 2) [1 2 3 4 5 6] [[1 2]
#  [3 4]
#  [5 6]] [1 2 5] [[1 3]
#  [2 4]]
# ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)
# ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3
# ValueError: need at least one array to concatenate
# ValueError: all input arrays must have the same shape
