"""super in class methods, properties, with explicit arguments, through diamonds."""
class A:
    @classmethod
    def make(cls): return [cls.__name__]
    @property
    def v(self): return 1
    def __init__(self, **kw): self.log = ["A"]
class B(A):
    @classmethod
    def make(cls): return super().make() + ["B"]
    @property
    def v(self): return super().v + 1
    def __init__(self, b=0, **kw):
        super().__init__(**kw)
        self.log.append(f"B{b}")
class C(A):
    def __init__(self, c=0, **kw):
        super().__init__(**kw)
        self.log.append(f"C{c}")
class D(B, C):
    def __init__(self, **kw):
        super(D, self).__init__(**kw)
        self.log.append("D")
print(B.make(), B().v, D(b=1, c=2).log, D().v)
try:
    super(B, B()).nope
except AttributeError as e:
    print(e)
class E:
    def f(self): return super().f()
try:
    E().f()
except AttributeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# ['B', 'B'] 2 ['A', 'C2', 'B1', 'D'] 2
# 'super' object has no attribute 'nope'
# 'super' object has no attribute 'f'
