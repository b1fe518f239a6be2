"""lru_cache and cache: hits, eviction, keys, attributes, errors."""
from functools import cache, lru_cache


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@lru_cache(maxsize=2)
def square(x):
    """Squares."""
    print("work", x)
    return x * x


print(square(1), square(2), square(1), square(3), square(2), square(1))
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__, square.__wrapped__(9))
square.cache_clear()
print(square.cache_info(), tuple(square.cache_info()), square.cache_info().hits, square.cache_info()._fields)


@lru_cache
def plain(a, b=2, *args, **kw):
    return a, b, args, kw


plain(1), plain(1, 2), plain(a=1), plain(1, b=2), plain(1.0), plain(True)
print(plain.cache_info(), plain(1, b=3, c=4), plain.cache_parameters())


@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed("1"), typed(1), typed.cache_info(), typed.cache_parameters())


@lru_cache(None)
def untyped(x):
    return type(x).__name__


print(untyped(1), untyped(1.0), untyped(True), untyped.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info(), fib.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info())
show(lambda: square([1]))
show(lambda: square({}))
show(lambda: square())
show(lambda: square(1, 2))
show(lambda: lru_cache("x"))
show(lambda: lru_cache(1.5))
show(lambda: lru_cache(maxsize=-3)(len).cache_parameters())
show(lambda: cache(5)(1))


@lru_cache
def fails(x):
    raise ValueError(x)


show(lambda: fails(1))
show(lambda: fails(1))
print(fails.cache_info())


class Box:
    @lru_cache(maxsize=8)
    def area(self, w):
        print("area", w)
        return w * 2

    @staticmethod
    @cache
    def fixed(n):
        return n + 1

    @classmethod
    @cache
    def made(cls, n):
        return cls.__name__, n


b = Box()
print(b.area(2), b.area(2), Box.area.cache_info().hits, Box.fixed(1), b.fixed(1), Box.made(2), b.made(2), Box.fixed.cache_info())
print(square.__module__, square.__qualname__, callable(square))
s = lru_cache(maxsize=3)(lambda k: k)
for k in [1, 2, 3, 1, 4, 2, 1, 5, 1]:
    s(k)
print(s.cache_info(), s.__name__)
# --- expect
# outcome: ok
# output:
# work 1
# work 2
# work 3
# work 2
# work 1
# 1 4 1 9 4 1
# work 9
# CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} square Squares. 81
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) (0, 0, 2, 0) 0 ('hits', 'misses', 'maxsize', 'currsize')
# CacheInfo(hits=1, misses=5, maxsize=128, currsize=5) (1, 3, (), {'c': 4}) {'maxsize': 128, 'typed': False}
# int float bool str int CacheInfo(hits=1, misses=4, maxsize=None, currsize=4) {'maxsize': None, 'typed': True}
# int float float CacheInfo(hits=1, misses=2, maxsize=None, currsize=2)
# 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91) {'maxsize': None, 'typed': False}
# CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'dict'
# TypeError square() missing 1 required positional argument: 'x'
# TypeError square() takes 1 positional argument but 2 were given
# TypeError Expected first argument to be an integer, a callable, or None
# TypeError Expected first argument to be an integer, a callable, or None
# {'maxsize': 0, 'typed': False}
# TypeError the first argument must be callable
# ValueError 1
# ValueError 1
# CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
# area 2
# 4 4 1 2 2 ('Box', 2) ('Box', 2) CacheInfo(hits=1, misses=1, maxsize=None, currsize=1)
# __main__ square True
# CacheInfo(hits=3, misses=6, maxsize=3, currsize=3) <lambda>
