"""Elements named several times count several times."""
import numpy as np
a = np.zeros(4)
np.add.at(a, [0, 1, 1, 3], 1)
print(a)
np.subtract.at(a, [0, 0], [1, 2])
np.multiply.at(a, 1, 5)
np.maximum.at(a, [2, 2], [3, 1])
np.negative.at(a, [0])
print(a)
# --- expect
# outcome: ok
# output:
# [1. 2. 0. 1.]
# [ 2. 10.  3.  1.]
