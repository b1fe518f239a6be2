"""Every kind of parameter, called in every way."""
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 9, c=3), f(1, 2, 3, 4, c=5, e=6), f(a=1, c=2), f(c=1, a=2, z=3, y=4), f(*[1, 2, 3], **{"c": 4, "k": 5}))
def g(a, b, /, c, d=9, *, e=0):
    return a, b, c, d, e
print(g(1, 2, 3), g(1, 2, c=3, e=4), g(1, 2, 3, d=5), g(*(1, 2), *(3,), **{}))
def h(*args, **kw): return args, kw
print(h(), h(1, *[2, 3], 4, x=1, **{"y": 2}), h(*"ab", **{"z": 1}), h(self=1, args=2))
def k(a, /, **kw): return a, kw
print(k(1, a=2))
def o(*, x): return x
print(o(x=1), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, m=4))
# --- expect
# outcome: ok
# output:
# (1, 2, (), 3, 4, {}) (1, 9, (), 3, 4, {}) (1, 2, (3, 4), 5, 4, {'e': 6}) (1, 2, (), 2, 4, {}) (2, 2, (), 1, 4, {'z': 3, 'y': 4}) (1, 2, (3,), 4, 4, {'k': 5})
# (1, 2, 3, 9, 0) (1, 2, 3, 9, 4) (1, 2, 3, 5, 0) (1, 2, 3, 9, 0)
# ((), {}) ((1, 2, 3, 4), {'x': 1, 'y': 2}) (('a', 'b'), {'z': 1}) ((), {'self': 1, 'args': 2})
# (1, {'a': 2})
# 1 ((1, 2), 3, {'m': 4})
