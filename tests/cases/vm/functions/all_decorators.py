"""Functions: decorators."""
import functools
def trace(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        print("call", fn.__name__, a, k)
        r = fn(*a, **k)
        print("ret", r)
        return r
    return w
def repeat(n):
    def deco(fn):
        def w(*a, **k): return [fn(*a, **k) for _ in range(n)]
        return w
    return deco
@trace
@repeat(2)
def add(a, b=1):
    "adds"
    return a + b
print(add(1, b=2), add.__name__)
class CountCalls:
    def __init__(self, fn): functools.update_wrapper(self, fn); self.fn = fn; self.n = 0
    def __call__(self, *a, **k): self.n += 1; return self.fn(*a, **k)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
@CountCalls
def hi(): return "hi"
hi(); hi(); print(hi.n, hi.__name__)
class X:
    @CountCalls
    def m(self, v): return v * 2
print(X().m(4), X.m.n)
def register(reg):
    def d(cls): reg[cls.__name__] = cls; return cls
    return d
R = {}
@register(R)
class Foo: pass
print(R["Foo"] is Foo)
def memo(fn):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = fn(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50), len(fib.cache))
decs = [lambda f: lambda: f() + 1, lambda f: lambda: f() * 2]
@decs[0]
@decs[1]
def val(): return 5
print(val())
@(lambda f: "replaced")
def z(): pass
print(z)
def validate(**types):
    def deco(fn):
        @functools.wraps(fn)
        def w(*a, **k):
            for (n, t), v in zip(types.items(), a):
                if not isinstance(v, t): raise TypeError(f"{fn.__name__}: {n} must be {t.__name__}, not {type(v).__name__}")
            return fn(*a, **k)
        return w
    return deco
@validate(x=int, y=str)
def vf(x, y): return y * x
print(vf(2, "ab"))
vf("a", 1)
# --- expect
# outcome: raise TypeError: vf: x must be int, not str
# output:
# call w (1,) {'b': 2}
# ret [3, 3]
# [3, 3] w
# 2 hi
# 8 1
# True
# 12586269025 51
# 11
# replaced
# abab
# traceback:
# Traceback (most recent call last):
#   File "functions/all_decorators.py", line 70, in <module>
#     vf("a", 1)
#   File "functions/all_decorators.py", line 63, in w
#     if not isinstance(v, t): raise TypeError(f"{fn.__name__}: {n} must be {t.__name__}, not {type(v).__name__}")
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# TypeError: vf: x must be int, not str
