"""Many small questions, answered by CPython."""
import functools, itertools, copy, operator
from itertools import accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest
from functools import lru_cache, partial, partialmethod, singledispatch, total_ordering, wraps, reduce
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: list(permutations("abc", 2))); show(lambda: list(permutations([1, 2, 3]))); show(lambda: list(permutations("ab", 3))); show(lambda: list(permutations([]))); show(lambda: list(combinations("abcd", 2))); show(lambda: list(combinations("ab", 0))); show(lambda: list(combinations_with_replacement("abc", 2))); show(lambda: list(product("ab", [1, 2]))); show(lambda: list(product([0, 1], repeat=3))); show(lambda: list(product())); show(lambda: list(product("a", []))); show(lambda: list(combinations("abc", -1)))
show(lambda: list(islice("abcdefg", 2, None, 2))); show(lambda: list(islice("abc", 5))); show(lambda: list(islice("abc", -1))); show(lambda: list(islice("abc", 0, 3, 0))); show(lambda: list(islice("abc", None))); show(lambda: islice("abc")); show(lambda: islice(5, 2))
it = iter(range(10)); show(lambda: list(islice(it, 3))); show(lambda: list(islice(it, 1, 4, 2))); show(lambda: list(it))
show(lambda: [(k, list(g)) for k, g in groupby("aabbbc")]); show(lambda: [k for k, g in groupby([1, 2, 4, 5, 7], key=lambda x: x % 2)]); show(lambda: [list(g) for k, g in groupby([])])
show(lambda: list(accumulate([1, 2, 3]))); show(lambda: list(accumulate([1, 2, 3], operator.mul, initial=10))); show(lambda: list(accumulate([]))); show(lambda: list(chain("ab", [1]))); show(lambda: list(chain.from_iterable(["ab", "c"]))); show(lambda: list(compress("abc", [1, 0, 1]))); show(lambda: list(dropwhile(lambda x: x < 3, [1, 3, 1]))); show(lambda: list(takewhile(lambda x: x < 3, [1, 3, 1]))); show(lambda: list(filterfalse(None, [0, 1, 2]))); show(lambda: list(starmap(pow, [(2, 3), (3, 2)]))); show(lambda: list(pairwise("abc"))); show(lambda: list(zip_longest("ab", [1], fillvalue="-"))); show(lambda: list(repeat(1, 0))); show(lambda: list(zip(count(1, 0.5), "ab"))); show(lambda: [list(x) for x in tee([1, 2])])
show(lambda: list(chain(1))); show(lambda: list(product(5)))
@lru_cache(maxsize=2)
def f(x, y=1): return x + y
print(f(1), f(1), f(2), f(3), f(1), f(1, y=2), f.cache_info()); f.cache_clear(); print(f.cache_info(), f.cache_parameters())
p = partial(print, 1, end="!\n"); p(2); print(p.func is print, p.args, p.keywords)
class C:
    def m(self, a, b): return (a, b)
    pm = partialmethod(m, 1)
print(C().pm(2))
@singledispatch
def g(x): return "o"
@g.register(int)
def _(x): return "i"
@g.register
def _(x: list): return "l"
print(g(1), g("a"), g([]), g(True))
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __gt__(s, o): return s.v > o.v
print(T(1) < T(2), T(1) <= T(1), T(2) >= T(3), sorted([T(2), T(1)])[0].v)
show(lambda: total_ordering(type("X", (), {}))); show(lambda: partial(5)); show(lambda: reduce(lambda a, b: a, [], 5))
class N:
    def __init__(s, v, nxt=None): s.v, s.nxt = v, nxt
n = N([1]); n.nxt = n; m = copy.deepcopy(n); print(m.nxt is m, m.v == n.v, m.v is n.v)
class L(list):
    def __init__(s, *a): super().__init__(*a); s.tag = {"t": [1]}
l = L([1, [2]]); k = copy.deepcopy(l); s = copy.copy(l); print(k, type(k).__name__, k.tag, k.tag is l.tag, s.tag is l.tag, s[1] is l[1], k[1] is l[1])
e = copy.copy(ValueError("a", 1)); print(repr(e)); f2 = copy.deepcopy(f); print(f2 is f, copy.deepcopy(len) is len)
d = {"a": (1, [2])}; c = copy.deepcopy(d); print(c, c["a"] is d["a"], copy.deepcopy((1, 2)) , copy.deepcopy({1: {2}, "x": frozenset([3])}))
import collections
q = collections.deque([[1]], 3); r = copy.deepcopy(q); print(r, r[0] is q[0], copy.copy(q)[0] is q[0])
cc = copy.deepcopy(collections.Counter("aab")); print(cc, type(cc).__name__); dd = copy.deepcopy(collections.defaultdict(list, {1: [2]})); print(dd, dd[5])
show(lambda: operator.itemgetter()); show(lambda: operator.itemgetter(5)([1])); show(lambda: operator.attrgetter("x.y")(1)); show(lambda: operator.itemgetter(1, 2)); show(lambda: operator.abs(-3)); show(lambda: operator.index("a")); show(lambda: operator.attrgetter(1))
# --- expect
# outcome: ok
# output:
# [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
# [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)]
# []
# [()]
# [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
# [()]
# [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
# [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
# [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
# [()]
# []
# ValueError r must be non-negative
# ['c', 'e', 'g']
# ['a', 'b', 'c']
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# ['a', 'b', 'c']
# TypeError islice expected at least 2 arguments, got 1
# TypeError 'int' object is not iterable
# [0, 1, 2]
# [4, 6]
# [7, 8, 9]
# [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])]
# [1, 0, 1]
# []
# [1, 3, 6]
# [10, 10, 20, 60]
# []
# ['a', 'b', 1]
# ['a', 'b', 'c']
# ['a', 'c']
# [3, 1]
# [1]
# [0]
# [8, 9]
# [('a', 'b'), ('b', 'c')]
# [('a', 1), ('b', '-')]
# []
# [(1, 'a'), (1.5, 'b')]
# [[1, 2], [1, 2]]
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# 2 2 3 4 2 3 CacheInfo(hits=1, misses=5, maxsize=2, currsize=2)
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) {'maxsize': 2, 'typed': False}
# 1 2!
# True (1,) {'end': '!\n'}
# (1, 2)
# i o l i
# True True False 1
# ValueError must define at least one ordering operation: < > <= >=
# TypeError the first argument must be callable
# 5
# True True False
# [1, [2]] L {'t': [1]} False True True False
# ValueError('a', 1)
# True True
# {'a': (1, [2])} False (1, 2) {1: {2}, 'x': frozenset({3})}
# deque([[1]], maxlen=3) False True
# Counter({'a': 2, 'b': 1}) Counter
# defaultdict(<class 'list'>, {1: [2], 5: []}) []
# TypeError itemgetter expected 1 argument, got 0
# IndexError list index out of range
# AttributeError 'int' object has no attribute 'x'
# operator.itemgetter(1, 2)
# 3
# TypeError 'str' object cannot be interpreted as an integer
# TypeError attribute name must be a string
