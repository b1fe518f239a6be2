"""Functions: defaults."""
def f(x, acc=[]):
    acc.append(x)
    return acc
print(f(1), f(2), f.__defaults__)
def g(a, b=1, *args, c, d=4, **kw): return (a, b, args, c, d, kw)
print(g(1, c=3), g(1, 2, 3, 4, c=5, z=6), g.__kwdefaults__, g.__defaults__)
print(g(*[1, 2], *(3,), **{"c": 1}, **{"q": 2}))
x = 10
def h(y=x): return y
x = 20
print(h())
fs = [lambda i=i: i for i in range(3)]; print([q() for q in fs])
fs = [lambda: i for i in range(3)]; print([q() for q in fs])
def order():
    def p(n): print(n, end=" "); return n
    def fn(a, b, *c, d, **e): return a
    fn(p(1), *[p(2), p(3)], d=p(4), **{"x": p(5)})
    print()
    {p(1): p(2), p(3): p(4)}; print()
    p(1) < p(2) < p(0) < p(9); print()
    [p(1), p(2)][p(0)] = p(5) if False else None
    print()
order()
def pos(a, b, /, c, *, d): return a + b + c + d
print(pos(1, 2, c=3, d=4), pos(1, 2, 3, d=4))
def kwpos(a, /, **kw): return a, kw
print(kwpos(1, a=2))
f.attr = 5; print(f.attr, f.__dict__, f.__name__, f.__qualname__, f.__module__, f.__doc__)
f.__name__ = "renamed"; print(f.__name__)
f.__doc__ = "new doc"; print(f.__doc__)
def doc():
    """The doc.

    More.
    """
print(repr(doc.__doc__))
f.__defaults__ = ([9],); print(f(1))
g.__kwdefaults__ = {"c": 7}
try: print(g(1))
except TypeError as e: print(e)
print((lambda x, y=2, *z, k=3, **q: (x, y, z, k, q))(1, 5, 6, k=7, w=8))
print(g.__code__.co_varnames, g.__code__.co_argcount, g.__code__.co_name)
def ann(a: int, b: "str" = "x", *args: float, k: bool = True, **kw: list[int]) -> dict[str, int]: pass
print(list(ann.__annotations__))
del f.attr
try: f.attr
except AttributeError as e: print(e)
# --- expect
# outcome: ok
# output:
# [1, 2] [1, 2] ([1, 2],)
# (1, 1, (), 3, 4, {}) (1, 2, (3, 4), 5, 4, {'z': 6}) {'d': 4} (1,)
# (1, 2, (3,), 1, 4, {'q': 2})
# 10
# [0, 1, 2]
# [2, 2, 2]
# 1 2 3 4 5 
# 1 2 3 4 
# 1 2 0 
# 1 2 0 
# 10 10
# (1, {'a': 2})
# 5 {'attr': 5} f f __main__ None
# renamed
# new doc
# 'The doc.\n\n    More.\n    '
# [9, 1]
# g() missing 1 required keyword-only argument: 'd'
# (1, 5, (6,), 7, {'w': 8})
# ('a', 'b', 'c', 'd', 'args', 'kw') 2 g
# ['a', 'b', 'args', 'k', 'kw', 'return']
# 'function' object has no attribute 'attr'
