"""Properties: getter, setter, deleter."""
class T:
    def __init__(self, c): self._c = c
    @property
    def f(self):
        """Fahrenheit."""
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        if v < -459: raise ValueError("too cold")
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): self._c = 0
    @property
    def ro(self): return 1
    k = property(lambda self: "k")
t = T(100)
print(t.f, t.k, T.f.__doc__)
t.f = 32
print(t._c, t.f)
del t.f
print(t._c)
for action in ("t.ro = 5", "ro del", "f bad"):
    try:
        if action == "t.ro = 5": t.ro = 5
        elif action == "ro del": del t.ro
        else: t.f = -500
    except Exception as e:
        print(type(e).__name__, e)
class U(T):
    @property
    def f(self): return super().f + 1
print(U(0).f, isinstance(T.__dict__["f"], property))
# --- expect
# outcome: ok
# output:
# 212.0 k Fahrenheit.
# 0.0 32.0
# 0
# AttributeError property 'ro' of 'T' object has no setter
# AttributeError property 'ro' of 'T' object has no deleter
# ValueError too cold
# 33.0 True
