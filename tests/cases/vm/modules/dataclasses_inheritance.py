"""dataclasses: inheritance, __post_init__, init=False, nested asdict."""
from dataclasses import dataclass, field, asdict, InitVar
@dataclass
class Base:
    name: str
    id: int = 0
@dataclass
class Child(Base):
    extra: float = 1.5
    double: float = field(init=False)
    items: dict = field(default_factory=dict)
    scale: InitVar[int] = 2
    def __post_init__(self, scale):
        self.double = self.extra * scale
c = Child("n", 1, 2.5)
print(c, asdict(c), isinstance(c, Base), Base("b"), Child("z", scale=10).double)
@dataclass
class Team:
    lead: Base
    members: list[Base] = field(default_factory=list)
t = Team(Base("a"), [Base("b", 2)])
print(asdict(t), t.members[0].name)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K(b=5, a=4))
try:
    K(1)
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# Child(name='n', id=1, extra=2.5, double=5.0, items={}) {'name': 'n', 'id': 1, 'extra': 2.5, 'double': 5.0, 'items': {}} True Base(name='b', id=0) 15.0
# {'lead': {'name': 'a', 'id': 0}, 'members': [{'name': 'b', 'id': 2}]} b
# K(a=1, b=2) K(a=4, b=5)
# K.__init__() takes 1 positional argument but 2 were given
# mutable default <class 'list'> for field a is not allowed: use default_factory
# non-default argument 'b' follows default argument
