"""Caches: an LRU map, a lazy attribute, and memory of calls with limits."""
class LRU(dict):
    def __init__(self, size): super().__init__(); self.size = size
    def __getitem__(self, k):
        v = super().pop(k); super().__setitem__(k, v); return v
    def __setitem__(self, k, v):
        super().pop(k, None)
        super().__setitem__(k, v)
        while len(self) > self.size: print("drop", next(iter(self))); del self[next(iter(self))]
    def __missing__(self, k): raise KeyError(f"never seen {k}")
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(list(c.items()), "b" in c, c.get("a"), len(c))
class lazy:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.f(obj)
        return value
class Circle:
    def __init__(self, r): self.r = r
    @lazy
    def area(self):
        "its area"
        return round(3.14159 * self.r ** 2, 2)
x = Circle(2)
print(x.area, x.area, Circle.area.__doc__, sorted(vars(x)))
def limited(n):
    def deco(f):
        calls = 0
        def wrapper(*args, **kwargs):
            nonlocal calls
            calls += 1
            if calls > n: raise RuntimeError(f"{f.__name__} called {calls} times, at most {n} allowed")
            return f(*args, **kwargs)
        wrapper.left = lambda: n - calls
        return wrapper
    return deco
@limited(2)
def twice(x): return x * 2
print(twice(1), twice.left(), twice(2), twice.left())
twice(3)
# --- expect
# outcome: raise RuntimeError: twice called 3 times, at most 2 allowed
# output:
# drop b
# [('a', 1), ('c', 3)] False 1 2
# computing area
# 12.57 12.57 its area ['area', 'r']
# 2 1 4 0
# traceback:
# Traceback (most recent call last):
#   File "programs/lru_and_lazy.py", line 43, in <module>
#     twice(3)
#   File "programs/lru_and_lazy.py", line 35, in wrapper
#     if calls > n: raise RuntimeError(f"{f.__name__} called {calls} times, at most {n} allowed")
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# RuntimeError: twice called 3 times, at most 2 allowed
