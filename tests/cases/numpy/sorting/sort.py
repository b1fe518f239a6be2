"""Sorted copies and places."""
import numpy as np
a = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(a), np.sort(a, axis=0), np.sort(a, axis=None), a.argsort(), np.argsort([3.0, np.nan, 1.0]), np.sort(['b', 'a']), np.argsort([1, 1, 0], kind='stable'), np.lexsort(([1, 2, 1], [3, 3, 1])))
a.sort(axis=1)
print(a, np.partition([4, 2, 1, 3], 1)[1])
# --- expect
# outcome: ok
# output:
# [[1 2 3]
#  [7 8 9]] [[3 1 2]
#  [9 7 8]] [1 2 3 7 8 9] [[1 2 0]
#  [1 2 0]] [2 0 1] ['a' 'b'] [2 0 1] [2 0 1]
# [[1 2 3]
#  [7 8 9]] 2
