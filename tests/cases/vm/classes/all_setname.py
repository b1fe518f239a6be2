"""Classes: descriptors that learn their name."""
class Field:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, got {type(value).__name__}")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        print("delete", self.name)
        delattr(obj, self.name)
class P:
    x = Field(int)
    s = Field(str)
    def __init__(self, x, s): self.x, self.s = x, s
p = P(1, "a")
print(p.x, p.s, P.x.kind)
try: p.x = "q"
except TypeError as e: print(e)
del p.s
print(p.s, p.__dict__)
try: del p.s
except AttributeError as e: print(e)
p.__dict__["x"] = 99
print(p.x, p.__dict__)
class NonData:
    def __get__(self, o, t): return "nondata"
class Q: n = NonData()
q = Q()
print(q.n); q.n = 5; print(q.n, Q.n)
# --- expect
# outcome: ok
# output:
# set_name P x
# set_name P s
# 1 a <class 'int'>
# x must be int, got str
# delete _s
# None {'_x': 1}
# delete _s
# 'P' object has no attribute '_s'
# 1 {'_x': 1, 'x': 99}
# nondata
# 5 nondata
