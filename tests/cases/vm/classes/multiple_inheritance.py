"""The method resolution order is C3."""
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], B().f())
class Mixin:
    def hello(self): return f"hello {self.name}"
class User(Mixin, dict):
    name = "u"
print(User(a=1).hello(), User(a=1)["a"])
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
try:
    class Y(A, A): pass
except TypeError as e:
    print(e)
try:
    class Z(5): pass
except TypeError as e:
    print("TypeError")
class Base1: x = 1
class Base2: x, y = 2, 2
class Both(Base1, Base2): pass
print(Both.x, Both().y, Both.__bases__ == (Base1, Base2))
# --- expect
# outcome: ok
# output:
# ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object'] ['B', 'A']
# hello u 1
# Cannot create a consistent method resolution
# order (MRO) for bases A, B
# duplicate base class A
# TypeError
# 1 2 True
