"""Decorators: plain, with arguments, stacked, as classes, on methods."""
def twice(f):
    def wrapper(*a, **k):
        return f(*a, **k) * 2
    return wrapper
def times(n):
    def decorate(f):
        def wrapper(*a):
            return [f(*a)] * n
        wrapper.__name__ = f.__name__
        return wrapper
    return decorate
@twice
def f(x): return x
@times(2)
@twice
def g(x): return x + 1
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def h(x): return -x
h(1); h(2)
print(f(3), g(1), g.__name__, h.n, h(5))
registry = {}
def register(name):
    return lambda f: registry.setdefault(name, f)
@register("a")
def first(): return "first"
print(registry["a"](), first())
class C:
    @twice
    def m(self): return 5
    @staticmethod
    @twice
    def s(x): return x
print(C().m(), C.s(4))
@(lambda f: "replaced")
def gone(): pass
print(gone)
def order(tag):
    print("make", tag)
    def deco(f):
        print("apply", tag)
        return f
    return deco
@order(1)
@order(2)
def z(): pass
# --- expect
# outcome: ok
# output:
# 6 [4, 4] wrapper 2 -5
# first first
# 10 8
# replaced
# make 1
# make 2
# apply 2
# apply 1
