"""Abstract classes: abc1."""
from abc import ABC, ABCMeta, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "sq"
print(Sq(3).describe(), isinstance(Sq(1), Shape), type(Shape), type(Sq).__name__)
for c in (Shape,):
    try: c()
    except TypeError as e: print(e)
class Part(Shape):
    def area(self): return 1
try: Part()
except TypeError as e: print(e)
class M(metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
    @classmethod
    @abstractmethod
    def g(cls): pass
try: M()
except TypeError as e: print(e)
@Shape.register
class Other: pass
print(isinstance(Other(), Shape), issubclass(Other, Shape), issubclass(int, Shape))
class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Sized:
            return any("__len__" in b.__dict__ for b in C.__mro__) or NotImplemented
        return NotImplemented
class L:
    def __len__(self): return 1
print(isinstance(L(), Sized), issubclass(int, Sized))
print(sorted(Shape.__abstractmethods__), Part.__abstractmethods__)
class Mixed(Sq, dict if False else object): pass
print(Mixed(2).area())
class WithInit(ABC):
    def __init__(self, x): self.x = x
    @abstractmethod
    def go(self): return "base go"
class Go(WithInit):
    def go(self): return super().go() + str(self.x)
print(Go(5).go())
WithInit(3)
# --- expect
# outcome: raise TypeError: Can't instantiate abstract class WithInit with abstract method go
# output:
# sq: 9 True <class 'abc.ABCMeta'> ABCMeta
# Can't instantiate abstract class Shape with abstract methods area, name
# Can't instantiate abstract class Part with abstract method name
# Can't instantiate abstract class M with abstract methods f, g
# True True False
# True False
# ['area', 'name'] frozenset({'name'})
# 4
# base go5
# traceback:
# Traceback (most recent call last):
#   File "classes/abc1.py", line 53, in <module>
#     WithInit(3)
# TypeError: Can't instantiate abstract class WithInit with abstract method go
