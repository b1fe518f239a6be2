"""functools: reduce, partial, lru_cache, wraps, cmp_to_key, total_ordering."""
import functools
from functools import reduce, partial, lru_cache, wraps, cmp_to_key, total_ordering, cached_property, cache, singledispatch
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + [b], "ab", []), partial(pow, 2)(5), partial(int, base=2)("101"), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits)
def deco(f):
    @wraps(f)
    def wrapper(*a):
        "wrapper doc"
        return f(*a)
    return wrapper
@deco
def named():
    "named doc"
print(named.__name__, named.__doc__, named.__wrapped__.__name__)
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(3) >= V(4), V(3) > V(1))
class P:
    @cached_property
    def big(self):
        print("once")
        return 5
p = P()
print(p.big, p.big)
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
@cache
def sq(x): print("call", x); return x * x
print(sq(2), sq(2))
q = partial(lambda *a, **k: (a, k), 1, x=2)
print(q(3, y=4), q.args, q.keywords)
# --- expect
# outcome: ok
# output:
# 24 ['a', 'b'] 32 5 [3, 2, 1]
# 23416728348467685 78
# named named doc named
# True False True
# once
# 5 5
# reduce() of empty iterable with no initial value
# call 2
# 4 4
# ((1, 3), {'x': 2, 'y': 4}) (1,) {'x': 2}
