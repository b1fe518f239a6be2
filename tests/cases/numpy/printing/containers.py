"""Arrays inside lists and dicts."""
import numpy as np
print([np.array([1, 2]), np.float64(1.5)], {'a': np.arange(2)}, (np.int64(1), np.bool_(True)))
# --- expect
# outcome: ok
# output:
# [array([1, 2]), np.float64(1.5)] {'a': array([0, 1])} (np.int64(1), np.True_)
