"""Abstract base classes cannot be instantiated."""
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area()}"
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
class Half(Shape):
    def area(self): return 0
print(Square(3).describe(), isinstance(Square(1), Shape))
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
# --- expect
# outcome: ok
# output:
# square 9 True
# Can't instantiate abstract class Shape with abstract methods area, name
# Can't instantiate abstract class Half with abstract method name
