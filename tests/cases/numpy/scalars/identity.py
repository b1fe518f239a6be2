"""Scalars are numbers of their own classes."""
import numpy as np
x = np.float64(1.5)
print(isinstance(x, float), isinstance(x, np.floating), isinstance(x, np.generic), type(x) is np.float64, type(x).__name__, type(x))
i = np.int64(3)
print(isinstance(i, int), isinstance(i, np.integer), type(i).__name__, isinstance(np.float32(1), float), isinstance(np.True_, bool), type(np.True_))
print([c.__name__ for c in np.float64.__mro__], [c.__name__ for c in np.int64.__mro__])
# --- expect
# outcome: ok
# output:
# True True True True float64 <class 'numpy.float64'>
# False True int64 False False <class 'numpy.bool'>
# ['float64', 'floating', 'inexact', 'number', 'generic', 'float', 'object'] ['int64', 'signedinteger', 'integer', 'number', 'generic', 'object']
