"""Classes: properties with setters, deleters and documentation."""
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "celsius doc"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleted")
        self._c = None
    f = property(lambda s: s._c * 9 / 5 + 32, doc="fahr")
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, T.f.__doc__)
del t.c
print(t.c)
try: t.c = -300
except ValueError as e: print(e)
try: t.f = 1
except AttributeError as e: print(e)
try: del t.f
except AttributeError as e: print(e)
class U:
    x = property()
    y = property(fset=lambda s, v: print("set", v))
u = U()
try: u.x
except AttributeError as e: print(e)
try: u.x = 1
except AttributeError as e: print(e)
u.y = 4
try: u.y
except AttributeError as e: print(e)
print(isinstance(T.c, property), T.c.fget.__name__, T.c.fset is not None, T.f.fdel)
p = T.c.getter(lambda s: 42)
class V(T): c = p
print(V().c)
class W(T):
    @T.c.getter
    def c(self): return "W"
print(W().c)
# --- expect
# outcome: ok
# output:
# 100 212.0 celsius doc fahr
# deleted
# None
# too cold
# property 'f' of 'T' object has no setter
# property 'f' of 'T' object has no deleter
# property 'x' of 'U' object has no getter
# property 'x' of 'U' object has no setter
# set 4
# property 'y' of 'U' object has no getter
# True c True None
# 42
# W
