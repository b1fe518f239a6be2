"""__slots__ limits the attributes."""
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, "y"))
p.y = 2
print(p.y)
try:
    p.z = 3
except AttributeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 1 False
# 2
# 'P' object has no attribute 'z'
