"""Composition, pipelines, partial application and fixed points."""
def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run
def pipe(x, *fs): return compose(*reversed(fs))(x)
def partial(f, *a, **k):
    def g(*b, **l): return f(*a, *b, **{**k, **l})
    return g
print(compose(str, abs, int)("-5"), pipe([3, 1, 2], sorted, tuple, str), partial(int, base=2)("101"), partial(max, 3)(1, 2), compose()(7))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(10))
def trace(depth=0):
    def deco(f):
        def w(n): return " " * depth + f"{f.__name__}({n})={f(n)}"
        return w
    return deco
@trace(depth=2)
def square(n): return n * n
print(square(4), [g(2) for g in map(lambda k: lambda x: x ** k, range(4))])
# --- expect
# outcome: ok
# output:
# 5 (1, 2, 3) 5 3 7
# 3628800
#   square(4)=16 [1, 2, 4, 8]
