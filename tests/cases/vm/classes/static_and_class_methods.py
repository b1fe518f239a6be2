"""classmethod and staticmethod, through class and instance."""
class A:
    made = 0
    @classmethod
    def make(cls, *a):
        cls.made += 1
        return cls(*a)
    @staticmethod
    def add(a, b=1): return a + b
    def __init__(self, v=0): self.v = v
class B(A): pass
print(A.make(3).v, B.make(4).v, type(B.make()).__name__, A.made, B.made, A.add(1), A().add(2, 2), B().make(9).v, B.make.__self__ is B)
class C:
    def plain(): return "no self"
    @classmethod
    def name(cls): return cls.__name__
print(C.plain(), C.name(), C().name())
try:
    C().plain()
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 3 4 B 1 3 2 4 9 True
# no self C C
# C.plain() takes 0 positional arguments but 1 was given
