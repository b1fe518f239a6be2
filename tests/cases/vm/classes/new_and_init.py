"""__new__, __init__, singletons and what __init__ may return."""
class S:
    one = None
    def __new__(cls, *a):
        if cls.one is None:
            cls.one = super().__new__(cls)
            print("made")
        return cls.one
    def __init__(self, v=0): self.v = v
a, b = S(1), S(2)
print(a is b, a.v)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first, len(t), isinstance(t, tuple), t == (1, 2))
class I(int):
    def double(self): return self * 2
print(I(5).double(), I(5) + 1, type(I(5) + 1).__name__, I("7"), isinstance(I(1), int))
class Other:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never")
print(Other())
class R:
    def __init__(self): return 5
try:
    R()
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# made
# True 2
# (1, 2) 1 2 True True
# 10 6 int 7 True
# not an instance
# __init__() should return None, not 'int'
