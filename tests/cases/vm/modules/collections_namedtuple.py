"""collections.namedtuple."""
from collections import namedtuple
P = namedtuple("P", ["x", "y"])
p = P(1, y=2)
x, y = p
print(p, p.x, p[1], x + y, p == (1, 2), p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), len(p), isinstance(p, tuple), max(P(1, 2), P(2, 0)))
Q = namedtuple("Q", "a b c", defaults=[0])
print(Q(1, 2), Q._field_defaults, hash(p) == hash((1, 2)))
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    P(1)
except TypeError as e:
    print(e)
class R(namedtuple("R", "w h")):
    def area(self): return self.w * self.h
print(R(2, 3).area(), R(2, 3))
# --- expect
# outcome: ok
# output:
# P(x=1, y=2) 1 2 3 True {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') P(x=3, y=4) 2 True P(x=2, y=0)
# Q(a=1, b=2, c=0) {'c': 0} True
# can't set attribute
# P.__new__() missing 1 required positional argument: 'y'
# 6 R(w=2, h=3)
