"""Objects: misc cls."""
class A:
    x = []
    def add(self, v): self.x.append(v)
a, b = A(), A(); a.add(1); b.add(2); print(a.x, A.x is b.x)
a.x = "own"; print(a.x, b.x); del a.x; print(a.x)
A.y = 5; print(a.y, b.y); A.m = lambda self, k: k * self.y; print(a.m(3))
class Priv:
    __secret = 1
    def __init__(self): self.__v = 2; self._Priv__w = 3
    def get(self): return self.__v + self.__secret + self.__w
    def __hidden(self): return "h"
    def call(self): return self.__hidden()
    class __Inner: pass
p = Priv(); print(p.get(), p.call(), p._Priv__v, Priv._Priv__secret, sorted(p.__dict__))
try: p.__v
except AttributeError as e: print(e)
class Sub(Priv):
    def get2(self): return self.__v
try: Sub().get2()
except AttributeError as e: print(e)
print(isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), type(1) is int, isinstance(None, type(None)), issubclass(A, object))
for bad in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, [int])):
    try: print(bad())
    except TypeError as e: print(e)
print(getattr(a, "y"), getattr(a, "zz", "def"), hasattr(a, "zz"), setattr(a, "q", 1), a.q, delattr(a, "q"))
try: getattr(a, "zz")
except AttributeError as e: print(e)
try: getattr(a, 5)
except TypeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
try: (5).x = 1
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: len.x = 1
except AttributeError as e: print(e)
try: "a".upper = 1
except AttributeError as e: print(e)
try: a.m.x = 1
except AttributeError as e: print(e)
o = object(); print(o == o, o != object(), object() is object())
class Cmp: pass
c = Cmp(); c.__class__ = A; print(type(c).__name__, c.y)
try: c.__class__ = 5
except TypeError as e: print(e)
print(A.__subclasses__(), Priv.__subclasses__()[0].__name__, int.__subclasses__()[0] if False else "")
def meth(self): return "dyn"
# --- expect
# outcome: ok
# output:
# [1, 2] True
# own [1, 2]
# [1, 2]
# 5 5
# 15
# 6 h 2 1 ['_Priv__v', '_Priv__w']
# 'Priv' object has no attribute '__v'
# 'Sub' object has no attribute '_Sub__v'
# True True True True True True
# isinstance() arg 2 must be a type, a tuple of types, or a union
# issubclass() arg 1 must be a class
# True
# isinstance() arg 2 must be a type, a tuple of types, or a union
# 5 def False None 1 None
# 'A' object has no attribute 'zz'
# attribute name must be string, not 'int'
# 'object' object has no attribute 'x'
# 'int' object has no attribute 'x'
# cannot set 'x' attribute of immutable type 'int'
# 'builtin_function_or_method' object has no attribute 'x'
# 'str' object attribute 'upper' is read-only
# 'method' object has no attribute 'x'
# True True False
# A 5
# __class__ must be set to a class, not 'int' object
# [] Sub 
