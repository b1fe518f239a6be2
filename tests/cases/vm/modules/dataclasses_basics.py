"""dataclasses: fields, defaults, comparison, text."""
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass
@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def total(self): return self.x + self.y
p, q = Point(1), Point(1, 0)
p.tags.append("t")
print(p, q, p == q, Point(1) == q, p.total(), asdict(p), astuple(q), replace(q, x=9), [f.name for f in fields(Point)], is_dataclass(p), p != 5)
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)
print(sorted([Version(2), Version(1, 5), Version(1, 2)]), Version(1) < Version(1, 1), {Version(1): "v"}[Version(1)], Version(1, note="a") == Version(1, note="b"), hash(Version(1)) == hash(Version(1)))
try:
    Version(1).major = 2
except Exception as e:
    print(type(e).__name__, e)
try:
    Point()
except TypeError as e:
    print(e)
try:
    Point(1, 2, 3, 4)
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# Point(x=1, y=0, tags=['t']) Point(x=1, y=0, tags=[]) False True 1 {'x': 1, 'y': 0, 'tags': ['t']} (1, 0, []) Point(x=9, y=0, tags=[]) ['x', 'y', 'tags'] True True
# [Version(major=1, minor=2), Version(major=1, minor=5), Version(major=2, minor=0)] True v True True
# FrozenInstanceError cannot assign to field 'major'
# Point.__init__() missing 1 required positional argument: 'x'
# Point.__init__() takes from 2 to 4 positional arguments but 5 were given
