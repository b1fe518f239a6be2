"""Texts are kept at their greatest width."""
import numpy as np
a = np.array(['a', 'bcd', ''])
print(repr(a), a.dtype, a[1], type(a[1]), a == 'bcd', repr(np.array(['x', 1])), repr(np.array([1.5, 'x'])))
# --- expect
# outcome: ok
# output:
# array(['a', 'bcd', ''], dtype='<U3') <U3 bcd <class 'numpy.str_'> [False  True False] array(['x', '1'], dtype='<U21') array(['1.5', 'x'], dtype='<U32')
