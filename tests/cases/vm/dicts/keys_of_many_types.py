"""Any hashable object is a key; the first of equal keys stays."""
class P:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, other): return isinstance(other, P) and self.n == other.n
    def __repr__(self): return f"P({self.n})"
d = {P(1): "a", P(2): "b"}
d[P(1)] = "c"
print(d, P(2) in d, P(3) in d, d.get(P(2)), frozenset([1]) in {frozenset([1]): 0}, {float: 1, int: 2}[int], {len: 1}[len])
class Q: pass
q = Q()
print({q: 1}[q], Q() in {q: 1})
# --- expect
# outcome: ok
# output:
# {P(1): 'c', P(2): 'b'} True False b True 2 1
# 1 False
