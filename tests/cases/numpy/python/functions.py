"""Python's functions on arrays."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


import math
a = np.array([3, 1, 2])
print(sum(a), max(a), min(a), sorted(a), list(a), tuple(a), len(a), any(a > 2), all(a > 0), list(map(int, a)), list(zip(a, 'abc')), list(enumerate(a)), a.tolist(), math.sqrt(np.array(4.0)), float(np.array(2.5)), int(np.array(7)), [1, 2, 3][np.array(1)], isinstance(a, np.ndarray), type(a).__name__)
catch(lambda: float(a))
catch(lambda: int(np.array([1, 2])))
catch(lambda: math.sqrt(a))
x, *rest = a
print(x, rest)
# --- expect
# outcome: ok
# output:
# 6 3 1 [np.int64(1), np.int64(2), np.int64(3)] [np.int64(3), np.int64(1), np.int64(2)] (np.int64(3), np.int64(1), np.int64(2)) 3 True True [3, 1, 2] [(np.int64(3), 'a'), (np.int64(1), 'b'), (np.int64(2), 'c')] [(0, np.int64(3)), (1, np.int64(1)), (2, np.int64(2))] [3, 1, 2] 2.0 2.5 7 2 True ndarray
# TypeError: only 0-dimensional arrays can be converted to Python scalars
# TypeError: only 0-dimensional arrays can be converted to Python scalars
# TypeError: only 0-dimensional arrays can be converted to Python scalars
# 3 [np.int64(1), np.int64(2)]
