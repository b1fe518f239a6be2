"""Least and greatest elements and their places."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([[3, 1, 2], [9, 7, 8]])
print(a.min(), a.max(axis=0), a.argmin(), a.argmax(axis=1), np.min(a, axis=1, keepdims=True), np.argmax([1, np.nan, 2]), np.max([1, np.nan]), np.nanmax([1, np.nan]), np.amax(a), a.max(initial=100), np.maximum(a, 5).tolist(), a.any(), a.all(axis=0))
catch(lambda: np.max([]))
catch(lambda: np.argmax([]))
# --- expect
# outcome: ok
# output:
# 1 [9 7 8] 1 [0 0] [[1]
#  [7]] 1 nan 1.0 9 100 [[5, 5, 5], [9, 7, 8]] True [ True  True  True]
# ValueError: zero-size array to reduction operation maximum which has no identity
# ValueError: attempt to get argmax of an empty sequence
