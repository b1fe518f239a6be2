"""Operators on bits."""
import numpy as np
print(np.bitwise_and(12, [10, 6]), np.bitwise_or(1, 6), np.bitwise_xor([5], 1), np.invert([0, 1]), np.left_shift(1, [1, 2, 3]), np.right_shift(16, 2), np.gcd(12, [8, 9]), np.lcm(4, 6))
# --- expect
# outcome: ok
# output:
# [8 4] 7 [4] [-1 -2] [2 4 8] 4 [4 3] 12
