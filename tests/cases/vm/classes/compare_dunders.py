"""Comparison methods and their reflections; == falls back to identity."""
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
print(A(1) == A(1), A(1) != A(1), A(1) == 1, A(1) < A(2), A(1) > A(2), A(2) >= A(1), A(1) in [A(1)], [A(1)] == [A(1)], sorted([A(2), A(1)])[0].n, max(A(1), A(3)).n)
try:
    hash(A(1))
except TypeError as e:
    print(e)
class E:
    pass
e = E()
print(e == e, e == E(), e != E(), {e: 1}[e])
class S:
    def __eq__(self, o): return "strange"
    def __ne__(self, o): return []
    __hash__ = None
print(S() == 1, S() != 1, 1 == S(), bool(S() != 2))
class L:
    def __lt__(self, o): return NotImplemented
try:
    L() < L()
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# True False False True False True True True 1 3
# unhashable type: 'A'
# True False True 1
# strange [] strange False
# '<' not supported between instances of 'L' and 'L'
