"""Slices share elements."""
import numpy as np
a = np.arange(10)
b = a[2:5]
b[:] = 0
print(a, b.base is a, a.base, a[::2].base is a, b[1:].base is a)
c = a[[1, 2]]
c[:] = 99
print(a, c.base)
# --- expect
# outcome: ok
# output:
# [0 1 0 0 0 5 6 7 8 9] True None True True
# [0 1 0 0 0 5 6 7 8 9] None
