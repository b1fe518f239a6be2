"""The module's own generator, once it has a seed."""
import numpy as np
np.random.seed(0)
print(np.random.rand(2), np.random.randn(2), np.random.randint(0, 5, 3), np.random.normal(), np.random.uniform(0, 1, 2), np.random.choice([1, 2, 3], 2), np.random.permutation(4), np.random.random())
np.random.seed(0)
print(np.random.rand(2))
# --- expect
# outcome: ok
# output:
# [0.5488135  0.71518937] [0.97873798 2.2408932 ] [1 3 2] 0.9500884175255894 [0.96366276 0.38344152] [3 3] [3 2 1 0] 0.8360787635373775
# [0.5488135  0.71518937]
