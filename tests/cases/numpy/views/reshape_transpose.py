"""Reshaped and transposed arrays share elements."""
import numpy as np
a = np.arange(6)
b = a.reshape(2, 3)
t = b.T
t[0, 1] = 50
b[0, 0] = 10
print(a, b, t, t.base is a, b.flags.c_contiguous, t.flags.c_contiguous, t.flags.f_contiguous, b.ravel().base is a, b.flatten().base)
print(np.shares_memory(a, t), np.may_share_memory(a, a.copy()), t.strides, b.strides)
# --- expect
# outcome: ok
# output:
# [10  1  2 50  4  5] [[10  1  2]
#  [50  4  5]] [[10 50]
#  [ 1  4]
#  [ 2  5]] True True False True True None
# True False (8, 24) (24, 8)
