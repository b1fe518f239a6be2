"""Sorting uses __lt__ only, and an exception in it passes through."""
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"V{self.n}"
print(sorted([V(3), V(1), V(2)]), max([V(1), V(5), V(2)], key=lambda v: v.n), sorted([V(1), V(2)], reverse=True))
class W:
    def __lt__(self, other): raise RuntimeError("no order")
a = [W(), W()]
try:
    a.sort()
except RuntimeError as e:
    print(e, len(a))
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([1, 2, 3], key=key), calls)
# --- expect
# outcome: ok
# output:
# [V1, V2, V3] V5 [V2, V1]
# no order 2
# [3, 2, 1] [1, 2, 3]
