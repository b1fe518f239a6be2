"""Nearly equal."""
import numpy as np
print(np.allclose([1, 2], [1, 2 + 1e-9]), np.isclose([1, 2], [1, 2.1]), np.array_equal([1, 2], [1, 2]), np.array_equal([1, 2], [1, 3]), np.array_equal([1], [1, 1]), np.array_equiv([1, 1], [1]), np.allclose([np.nan], [np.nan], equal_nan=True), repr(np.allclose(1, 1)))
# --- expect
# outcome: ok
# output:
# True [ True False] True False False True True True
