"""Counting elements."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([1], minlength=4), np.histogram([1, 2, 1, 3], bins=3), np.histogram([1, 2, 3, 4], bins=[0, 2, 5]), np.count_nonzero([0, 1, 2]), np.diff([1, 4, 9]), np.diff([1, 4, 9], n=2), np.cov([1, 2, 3], [1, 2, 4]), np.round(np.corrcoef([1, 2, 3], [1, 2, 4]), 9))
catch(lambda: np.bincount([-1]))
# --- expect
# outcome: ok
# output:
# [1 2 0 1] [0.5 3. ] [0 1 0 0] (array([2, 1, 1]), array([1.        , 1.66666667, 2.33333333, 3.        ])) (array([1, 3]), array([0, 2, 5])) 2 [3 5] [2] [[1.         1.5       ]
#  [1.5        2.33333333]] [[1.         0.98198051]
#  [0.98198051 1.        ]]
# ValueError: 'list' argument must have no negative elements
