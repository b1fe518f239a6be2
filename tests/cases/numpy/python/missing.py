"""What is not there says so."""
import numpy as np
try:
    np.zeros(2).foo
except AttributeError as error:
    print(error)
print(hasattr(np, 'zeros'), hasattr(np, 'no_such_thing'), hasattr(np.zeros(1), 'sum'), callable(np.add), callable(np.float64))
# --- expect
# outcome: ok
# output:
# 'numpy.ndarray' object has no attribute 'foo'
# True False True True True
