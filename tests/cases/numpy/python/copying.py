"""copy and deepcopy."""
import numpy as np
import copy
a = np.arange(3)
b, c, d = copy.copy(a), copy.deepcopy([a, {'x': a}]), a.copy()
a[0] = 9
print(b, c, d, c[0] is c[1]['x'])
# --- expect
# outcome: ok
# output:
# [0 1 2] [array([0, 1, 2]), {'x': array([0, 1, 2])}] [0 1 2] True
