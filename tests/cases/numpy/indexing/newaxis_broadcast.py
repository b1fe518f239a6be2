"""New axes make outer products."""
import numpy as np
a, b = np.arange(3), np.arange(4)
print(a[:, None] * b[None, :], a[:, np.newaxis] + b, (a[:, None] == b).sum())
# --- expect
# outcome: ok
# output:
# [[0 0 0 0]
#  [0 1 2 3]
#  [0 2 4 6]] [[0 1 2 3]
#  [1 2 3 4]
#  [2 3 4 5]] 3
