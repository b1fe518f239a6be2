"""Classes: every form of super."""
class Base:
    def __init__(self, x): self.x = x
    def hi(self): return f"Base.hi {self.x}"
    @classmethod
    def make(cls, x): return cls(x)
    @property
    def p(self): return self.x * 2
    @staticmethod
    def st(): return "static"
    attr = "base attr"
class D(Base):
    attr = "derived"
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def hi(self):
        return "D+" + super().hi() + super(D, self).hi() + Base.hi(self)
    @classmethod
    def make(cls, x):
        r = super().make.__func__(lambda v: cls(v, 1), x)
        return r
    @property
    def p(self): return super().p + 1
    def st(self): return super().st() + super().attr
    def inner(self):
        def f(): return super(D, self).hi()
        g = lambda: super(D, self).p
        return f(), g(), [super(D, self).attr for _ in range(2)]
d = D(3, 4)
print(d.hi(), d.p, d.st(), d.inner())
print(D.make(9).x)
print(super(D, d).hi(), super(D, D).make)
try:
    super(D, d).nope
except AttributeError as e:
    print(e)
try:
    super(D, 3)
except TypeError as e:
    print(e)
try:
    super(3, d)
except TypeError as e:
    print(e)
try:
    super()
except RuntimeError as e:
    print(e)
def f(): super()
try: f()
except RuntimeError as e: print(e)
def g(a): super().x
try: g(1)
except RuntimeError as e: print(e)
class W:
    def m(*args): return super().__repr__ is not None
    def n(): return super()
print(W().m())
try: W.n()
except RuntimeError as e: print(e)
s = super(D, d)
print(s.__thisclass__, s.__self__ is d, s.__self_class__)
print(type(s), repr(s)[:20])
# --- expect
# outcome: raise RuntimeError: super(): no arguments
# output:
# D+Base.hi 3Base.hi 3Base.hi 3 7 staticbase attr ('Base.hi 3', 6, ['base attr', 'base attr'])
# 9
# Base.hi 3 <bound method Base.make of <class '__main__.D'>>
# 'super' object has no attribute 'nope'
# super(type, obj): obj must be an instance or subtype of type
# super() argument 1 must be a type, not int
# super(): no arguments
# super(): no arguments
# super(): __class__ cell not found
# traceback:
# Traceback (most recent call last):
#   File "classes/all_super_forms.py", line 59, in <module>
#     print(W().m())
#           ^^^^^^^
#   File "classes/all_super_forms.py", line 57, in m
#     def m(*args): return super().__repr__ is not None
#                          ^^^^^^^
# RuntimeError: super(): no arguments
