"""Lambdas: parameters, closures, immediate calls."""
print((lambda: 1)(), (lambda x, y=2: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x: (lambda y: x + y))(1)(2), sorted([3, 1, 2], key=lambda v: -v))
fs = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(fs["add"](1, 2), fs["neg"](3), [f(2) for f in (lambda x: x, lambda x: x * x)], (lambda x: x if x else "none")(0), (lambda: (yield))().__class__.__name__)
compose = lambda *f: (lambda x: x) if not f else lambda x: f[0](compose(*f[1:])(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5), (lambda n, f: f(n, f))(5, lambda n, f: 1 if n < 2 else n * f(n - 1, f)))
# --- expect
# outcome: ok
# output:
# 1 3 (1, 2) {'a': 1} 3 [3, 2, 1]
# 3 -3 [2, 4] none generator
# 11 120
