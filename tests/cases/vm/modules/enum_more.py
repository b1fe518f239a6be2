"""enum: auto with texts, flags, methods, members with tuples."""
from enum import Enum, Flag, IntFlag, auto
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
rw = Perm.R | Perm.W
print(rw, Perm.R in rw, Perm.X in rw, rw & Perm.W, bool(rw & Perm.X), rw.value, Perm.X.value)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius ** 3, 4)
print(Planet.EARTH.mass, Planet.MARS.density, Planet.EARTH.value, Planet((0.64, 3.39)).name)
Animal = Enum("Animal", "CAT DOG")
print(Animal.DOG, Animal.DOG.value, list(Animal.__members__))
class Op(Enum):
    ADD = "+"
    @classmethod
    def parse(cls, s): return cls(s)
    @staticmethod
    def all(): return [o.value for o in Op]
    def __str__(self): return f"Op {self.value}"
print(Op.parse("+"), Op.all(), f"{Op.ADD}")
# --- expect
# outcome: ok
# output:
# Perm.R|W True False Perm.W False 3 4
# 5.97 0.0164 (5.97, 6.37) MARS
# Animal.DOG 2 ['CAT', 'DOG']
# Op + ['+'] Op +
