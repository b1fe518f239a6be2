"""Ints wrap around, silently."""
import numpy as np
print(np.array([127], dtype=np.int8) + np.int8(1), np.array([255], dtype=np.uint8) + np.uint8(1))
print(np.array([2**31 - 1], dtype=np.int32) + np.int32(1), np.array([2**63 - 1]) + 1, -np.array([-2**63]))
# --- expect
# outcome: ok
# output:
# [-128] [0]
# [-2147483648] [-9223372036854775808] [-9223372036854775808]
