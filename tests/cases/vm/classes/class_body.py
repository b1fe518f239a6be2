"""A class body is code: loops, conditions, names, nested classes."""
class C:
    total = 0
    for i in range(4):
        total += i
    if total > 5:
        size = "big"
    else:
        size = "small"
    class Inner:
        value = 5
        def get(self): return self.value
    names = ["a", "b"]
    first = names[0]
    def method(self): return self.Inner().get() + C.total
    del i
print(C.total, C.size, C.Inner.value, C.first, C().method(), hasattr(C, "i"), C.Inner.__name__, C.Inner.__qualname__, C.method.__qualname__)
x = "global"
class D:
    x = "class"
    def show(self): return x
    y = x
print(D().show(), D.y)
def f():
    x = "local"
    class E:
        z = x
        def show(self): return x
    return E().show(), E.z, E.__qualname__
print(f())
# --- expect
# outcome: ok
# output:
# 6 big 5 a 11 False Inner C.Inner C.method
# global class
# ('local', 'local', 'f.<locals>.E')
