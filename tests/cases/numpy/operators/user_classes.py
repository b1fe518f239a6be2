"""Objects with reflected methods answer for themselves."""
import numpy as np
class Money:
    def __init__(self, n): self.n = n
    def __radd__(self, other): return "radd"
    def __rmul__(self, other): return "rmul"
    def __float__(self): return 2.0
print(float(np.float64(1) + 1), np.float64(3) * 2)
print(np.array([Money(1).n, 2]))
# --- expect
# outcome: ok
# output:
# 2.0 6.0
# [1 2]
