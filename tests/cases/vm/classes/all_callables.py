"""Objects: callables."""
class Add:
    def __init__(s, n): s.n = n
    def __call__(s, x, *a, k=0, **kw): return s.n + x + k + len(a) + len(kw)
add = Add(5)
print(add(1), add(1, 2, 3, k=10, z=1), callable(add), callable(5), list(map(add, [1, 2])))
try: add()
except TypeError as e: print(e)
class P:
    def __init__(self, **k): self.__dict__.update(k)
p = P(a=1, b=2); print(p.a, p.b, p.__dict__, vars(p))
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
a = Attr(x=1); a.y = 2; print(a.x, a.y, a)
class Chain:
    def __init__(s, path=""): s.path = path
    def __getattr__(s, n): return Chain(f"{s.path}/{n}")
    def __call__(s, *a): return Chain(f"{s.path}({','.join(map(str, a))})")
    def __str__(s): return s.path
print(Chain().users(1).posts.latest(2, 3))
f = Add.__call__; print(f(add, 3))
m = add.__call__; print(m(4))
bound = "abc".upper; print(bound(), [s() for s in ("x".upper, "Y".lower)])
print(list(map(str.upper, "ab")), sorted("bA", key=str.lower), (lambda f, *a: f(*a))(max, 1, 5))
class S:
    @staticmethod
    def a(): return 1
    b = staticmethod(lambda: 2)
    c = classmethod(lambda cls: cls.__name__)
    d = lambda self: 4
    e = len
    f = print
print(S.a(), S().a(), S.b(), S().b(), S.c(), S().c(), S().d(), S.e([1]), S().e([1, 2]))
# --- expect
# outcome: ok
# output:
# 6 19 True False [6, 7]
# Add.__call__() missing 1 required positional argument: 'x'
# 1 2 {'a': 1, 'b': 2} {'a': 1, 'b': 2}
# 1 2 {'x': 1, 'y': 2}
# /users(1)/posts/latest(2,3)
# 8
# 9
# ABC ['X', 'y']
# ['A', 'B'] ['A', 'b'] 5
# 1 1 2 2 S S 4 1 2
