"""Classes: __new__ of plain classes and of builtin kinds."""
class Single:
    _i = None
    def __new__(cls, *a, **k):
        if cls._i is None:
            cls._i = super().__new__(cls)
        return cls._i
    def __init__(self, v): self.v = v
a = Single(1); b = Single(2)
print(a is b, a.v)
class Num(int):
    def __new__(cls, v, unit=""):
        self = super().__new__(cls, v)
        self.unit = unit
        return self
    def __add__(self, o): return Num(int(self) + int(o), self.unit)
    def __repr__(self): return f"{int(self)}{self.unit}"
print(Num(3, "m") + 4, Num(5) * 2, isinstance(Num(1), int), Num(7, "k").unit)
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(Other())
class Up(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
print(Up("abc"), Up("x") + "y", len(Up("hello")), type(Up("a")).__name__)
class Tup(tuple):
    def __new__(cls, *xs): return tuple.__new__(cls, xs)
    @property
    def first(self): return self[0]
print(Tup(1, 2, 3), Tup(4).first, Tup() == ())
try: object.__new__()
except TypeError as e: print(e)
try: object.__new__(3)
except TypeError as e: print(e)
class NoArgs: pass
try: NoArgs(1)
except TypeError as e: print(e)
try: NoArgs(x=1)
except TypeError as e: print(e)
class I:
    def __init__(self): return 3
try: I()
except TypeError as e: print(e)
try: object(1)
except TypeError as e: print(e)
class N:
    def __new__(cls, a): return object.__new__(cls, a)
try: N(1)
except TypeError as e: print(e)
class M:
    def __init__(self, a): super().__init__(a)
try: M(1)
except TypeError as e: print(e)
# --- expect
# outcome: ok
# output:
# True 2
# 7m 10 True k
# 42
# ABC Xy 5 Up
# (1, 2, 3) 4 True
# object.__new__(): not enough arguments
# object.__new__(X): X is not a type object (int)
# NoArgs() takes no arguments
# NoArgs() takes no arguments
# __init__() should return None, not 'int'
# object() takes no arguments
# object.__new__() takes exactly one argument (the type to instantiate)
# object.__init__() takes exactly one argument (the instance to initialize)
