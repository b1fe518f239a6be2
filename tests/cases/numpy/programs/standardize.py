"""Columns are scaled, labels encoded."""
import numpy as np
data = np.array([[1, 200.0], [2, 300.0], [3, 100.0]])
z = (data - data.mean(axis=0)) / data.std(axis=0)
labels = np.array(['cat', 'dog', 'cat'])
names, codes = np.unique(labels, return_inverse=True)
print(z, z.mean(axis=0).round(12) + 0.0, names, codes, np.eye(len(names))[codes])
# --- expect
# outcome: ok
# output:
# [[-1.22474487  0.        ]
#  [ 0.          1.22474487]
#  [ 1.22474487 -1.22474487]] [0. 0.] ['cat' 'dog'] [0 1 0] [[1. 0.]
#  [0. 1.]
#  [1. 0.]]
