"""__getattr__, __setattr__, __delattr__, __getattribute__."""
class Lazy:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("_"): raise AttributeError(name)
        return name.upper()
class Guard:
    def __setattr__(self, name, value):
        if name == "bad": raise AttributeError("no " + name)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
class All:
    def __getattribute__(self, name):
        if name == "x": return "always"
        return object.__getattribute__(self, name)
l = Lazy()
print(l.real, l.other, hasattr(l, "_no"), getattr(l, "_no", "dflt"), l.__dict__)
g = Guard()
g.ok = 5
print(g.ok)
try:
    g.bad = 1
except AttributeError as e:
    print(e)
del g.ok
print(hasattr(g, "ok"))
a = All()
a.x = 1
a.y = 2
print(a.x, a.y, a.__dict__)
class Super(Guard):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)
s = Super(); s.v = 2
print(s.v)
# --- expect
# outcome: ok
# output:
# 1 OTHER False dflt {'real': 1}
# 5
# no bad
# del ok
# False
# always 2 {'x': 1, 'y': 2}
# 4
