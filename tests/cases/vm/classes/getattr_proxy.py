"""A proxy that records and forwards; dynamic attributes by setattr."""
class Proxy:
    def __init__(self, target): self.__dict__.update(target=target, calls=[])
    def __getattr__(self, name):
        self.calls.append(name)
        return getattr(self.target, name)
    def __setattr__(self, name, v):
        self.calls.append("set " + name)
        setattr(self.target, name, v)
class T:
    x = 1
    def hi(self, n): return f"hi {n} {self.x}"
p = Proxy(T())
p.x = 5
print(p.x, p.hi(2), p.calls, p.target.x)
try:
    p.nope
except AttributeError as e:
    print(e)
class Rec:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __repr__(self): return f"Rec({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))})"
    def __eq__(self, o): return vars(self) == vars(o)
r = Rec(b=1, a="x")
print(r, r == Rec(a="x", b=1), getattr(r, "a"), hasattr(r, "z"), [getattr(r, k, "-") for k in "abc"])
# --- expect
# outcome: ok
# output:
# 5 hi 2 5 ['set x', 'x', 'hi'] 5
# 'T' object has no attribute 'nope'
# Rec(a='x', b=1) True x False ['x', 1, '-']
