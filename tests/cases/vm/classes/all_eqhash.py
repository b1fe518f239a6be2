"""Objects: eqhash."""
class K:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return isinstance(o, K) and s.v == o.v
    def __hash__(s): return hash(s.v)
    def __repr__(s): return f"K{s.v}"
d = {K(1): "a", K(2): "b"}; print(d[K(1)], K(2) in d, K(3) in d, len({K(1), K(1), K(2)}), [K(1), K(2)].index(K(2)), [K(1)].count(K(1)), K(1) in [K(1)], K(1) != K(1), K(1) == 1)
d[K(1)] = "c"; print(d)
class NE:
    def __ne__(s, o): return "ne"
print(NE() != 1, NE() == NE())
class OnlyEq:
    def __eq__(s, o): return True
print(OnlyEq() != 5, OnlyEq() in [1], [1].count(OnlyEq()))
try: hash(OnlyEq())
except TypeError as e: print(e)
class BadHash:
    def __hash__(s): return "x"
try: hash(BadHash())
except TypeError as e: print(e)
class E(K): pass
try: print(hash(E(1)) == hash(1), {E(1)} == {K(1)})
except TypeError as e: print(e)
class F(K):
    def __eq__(s, o): return False
try: hash(F(1))
except TypeError as e: print(e)
import functools
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(T(1) < T(2), T(1) <= T(1), T(2) > T(1), T(2) >= T(3), sorted([T(3), T(1)])[0].v, max(T(1), T(5)).v, min([T(4), T(2)]).v)
class V:
    def __lt__(s, o): return True
print(sorted([V(), V()]) is not None)
try: V() > 5
except TypeError as e: print(e)
print((V() < V()), (V() > V()))
# --- expect
# outcome: ok
# output:
# a True False 2 1 1 True False False
# {K1: 'c', K2: 'b'}
# ne False
# False True 1
# unhashable type: 'OnlyEq'
# __hash__ method should return an integer
# True True
# unhashable type: 'F'
# True True True False 1 5 2
# True
# '>' not supported between instances of 'V' and 'int'
# True True
