"""dataclasses: every option, inheritance, InitVar, ClassVar, KW_ONLY, helpers, errors."""
import dataclasses
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, make_dataclass, InitVar, KW_ONLY, FrozenInstanceError, MISSING
from typing import ClassVar, Any, Optional
from collections import namedtuple


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
    hidden: str = field(default="h", repr=False, compare=False)


print(P(1), P(1, z=[3]), P(1) == P(1, hidden="other"), P(1) == (1,), P(1) != P(2), [f.name for f in fields(P)], P.__match_args__, P.y, hasattr(P, "z"), P.__doc__ if False else "")
print(asdict(P(1)), astuple(P(1)), replace(P(1), x=5), is_dataclass(P), is_dataclass(P(1)), is_dataclass(5))
for call in (lambda: P(), lambda: P(1, 2, 3, 4, 5), lambda: P(1, w=2), lambda: P(1, x=2), lambda: P(1) < P(2), lambda: hash(P(1)), lambda: replace(P(1), q=1), lambda: asdict(5), lambda: fields(5), lambda: replace(5), lambda: astuple(P), lambda: P.x):
    show(call)


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0


print(V(1) < V(1, 1), sorted([V(2), V(1, 5), V(1)]), max(V(1), V(2)), hash(V(1)) == hash(V(1)), {V(1): "a"}[V(1)], V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
show(lambda: setattr(V(1), "major", 5))
show(lambda: setattr(V(1), "new", 5))
show(lambda: delattr(V(1), "major"))
show(lambda: V(1) < (1, 0))
print(issubclass(FrozenInstanceError, AttributeError))


@dataclass
class Base:
    a: int
    b: int = 10


@dataclass
class Derived(Base):
    c: int = 20
    b: int = 99


print(Derived(1), Derived(1, 2, 3), [f.name for f in fields(Derived)], isinstance(Derived(1), Base), Derived(1) == Base(1))


@dataclass
class Init:
    total: int = field(init=False)
    scale: InitVar[int] = 2
    count: ClassVar[int] = 0
    values: list = field(default_factory=lambda: [1, 2])

    def __post_init__(self, scale):
        self.total = sum(self.values) * scale
        Init.count += 1


print(Init(), Init(3), Init(scale=4, values=[5]), Init.count, [f.name for f in fields(Init)])


@dataclass
class Kw:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=2, kw_only=False)


print(Kw(1, b=2), Kw(1, 5), Kw.__match_args__)
show(lambda: Kw(1, 2, 3))


@dataclass(kw_only=True)
class AllKw:
    a: int
    b: int = 2


print(AllKw(a=1))
show(lambda: AllKw(1))
show(lambda: AllKw())


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 1


s = Slotted(1)
print(s, Slotted.__slots__, s == Slotted(1))
show(lambda: setattr(s, "z", 1))


@dataclass(eq=False)
class NoEq:
    x: int


@dataclass(unsafe_hash=True)
class Unsafe:
    x: int


@dataclass(repr=False, init=False)
class Bare:
    x: int = 5

    def __repr__(self):
        return "bare"


n = NoEq(1)
print(n == n, NoEq(1) == NoEq(1), hash(Unsafe(1)) == hash(Unsafe(1)), Bare(), Bare().x)


def bad(make):
    try:
        make()
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)


def mutable():
    @dataclass
    class M:
        x: list = []


def order():
    @dataclass
    class M:
        x: int = 1
        y: int


def noeq():
    @dataclass(order=True, eq=False)
    class M:
        x: int


def both():
    field(default=1, default_factory=list)


def frozen_mix():
    @dataclass
    class M(V):
        z: int = 1


def own_lt():
    @dataclass(order=True)
    class M:
        x: int

        def __lt__(self, other):
            return True


for make in (mutable, order, noeq, both, frozen_mix, own_lt):
    bad(make)
Made = make_dataclass("Made", [("x", int), ("y", int, 5), ("z", list, field(default_factory=list))], namespace={"total": lambda self: self.x + self.y})
print(Made(1), Made(1).total(), make_dataclass("N", ["a", "b"])(1, 2), make_dataclass("D", [("q", str)], bases=(Base,), frozen=False)(1, 2, "s") if False else "", Made.__name__)
bad(lambda: make_dataclass("X", ["1x"]))
bad(lambda: make_dataclass("X", ["a", "a"]))
f = fields(P)[1]
print(f.name, f.default, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, f.kw_only, dict(f.metadata), fields(P)[2].default is MISSING, field(metadata={"unit": "m"}).metadata["unit"])
NT = namedtuple("NT", "p q")


@dataclass
class Outer:
    inner: P
    many: list
    named: dict
    tup: tuple = ()
    nt: Any = None


o = Outer(P(1), [P(2)], {"k": P(3)}, (P(4),), NT(P(5), 6))
print(asdict(o))
print(astuple(o))
print(asdict(o, dict_factory=lambda pairs: dict(sorted(pairs)))["inner"], asdict(o)["inner"] is o.inner, o == Outer(P(1), [P(2)], {"k": P(3)}, (P(4),), NT(P(5), 6)))
match P(7, 8):
    case P(x, y=8):
        print("matched", x)


@dataclass
class Node:
    value: int
    next: Optional["Node"] = None

    def chain(self):
        return [self.value] + (self.next.chain() if self.next else [])


r = Node(1, Node(2))
print(r, r.chain())
r.next = r
print(r)


@dataclass
class WithMethods:
    name: str
    _score: float = 0.0

    @property
    def score(self):
        return self._score

    @score.setter
    def score(self, v):
        if v < 0:
            raise ValueError("negative")
        self._score = v

    def __str__(self):
        return f"{self.name}={self.score}"


w = WithMethods("n")
w.score = 5
print(w, repr(w))
show(lambda: setattr(w, "score", -1))
# --- expect
# outcome: ok
# output:
# P(x=1, y=2, z=[]) P(x=1, y=2, z=[3]) True False True ['x', 'y', 'z', 'hidden'] ('x', 'y', 'z', 'hidden') 2 False 
# {'x': 1, 'y': 2, 'z': [], 'hidden': 'h'} (1, 2, [], 'h') P(x=5, y=2, z=[]) True True False
# TypeError P.__init__() missing 1 required positional argument: 'x'
# TypeError P.__init__() takes from 2 to 5 positional arguments but 6 were given
# TypeError P.__init__() got an unexpected keyword argument 'w'
# TypeError P.__init__() got multiple values for argument 'x'
# TypeError '<' not supported between instances of 'P' and 'P'
# TypeError unhashable type: 'P'
# TypeError P.__init__() got an unexpected keyword argument 'q'
# TypeError asdict() should be called on dataclass instances
# TypeError must be called with a dataclass type or instance
# TypeError replace() should be called on dataclass instances
# TypeError astuple() should be called on dataclass instances
# AttributeError type object 'P' has no attribute 'x'
# True [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)] V(major=2, minor=0) True a True True False
# FrozenInstanceError cannot assign to field 'major'
# FrozenInstanceError cannot assign to field 'new'
# FrozenInstanceError cannot delete field 'major'
# TypeError '<' not supported between instances of 'V' and 'tuple'
# True
# Derived(a=1, b=99, c=20) Derived(a=1, b=2, c=3) ['a', 'b', 'c'] True False
# Init(total=6, values=[1, 2]) Init(total=9, values=[1, 2]) Init(total=20, values=[5]) 3 ['total', 'values']
# Kw(a=1, b=2, c=2) Kw(a=1, b=1, c=5) ('a', 'c')
# TypeError Kw.__init__() takes from 2 to 3 positional arguments but 4 were given
# AllKw(a=1, b=2)
# TypeError AllKw.__init__() takes 1 positional argument but 2 were given
# TypeError AllKw.__init__() missing 1 required keyword-only argument: 'a'
# Slotted(x=1, y=1) ('x', 'y') True
# AttributeError 'Slotted' object has no attribute 'z'
# True False True bare 5
# ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
# TypeError non-default argument 'y' follows default argument
# ValueError eq must be true if order is true
# ValueError cannot specify both default and default_factory
# TypeError cannot inherit non-frozen dataclass from a frozen one
# TypeError Cannot overwrite attribute __lt__ in class M. Consider using functools.total_ordering
# Made(x=1, y=5, z=[]) 6 N(a=1, b=2)  Made
# TypeError Field names must be valid identifiers: '1x'
# TypeError Field name duplicated: 'a'
# y 2 True True True None True False {} True m
# {'inner': {'x': 1, 'y': 2, 'z': [], 'hidden': 'h'}, 'many': [{'x': 2, 'y': 2, 'z': [], 'hidden': 'h'}], 'named': {'k': {'x': 3, 'y': 2, 'z': [], 'hidden': 'h'}}, 'tup': ({'x': 4, 'y': 2, 'z': [], 'hidden': 'h'},), 'nt': NT(p={'x': 5, 'y': 2, 'z': [], 'hidden': 'h'}, q=6)}
# ((1, 2, [], 'h'), [(2, 2, [], 'h')], {'k': (3, 2, [], 'h')}, ((4, 2, [], 'h'),), NT(p=(5, 2, [], 'h'), q=6))
# {'hidden': 'h', 'x': 1, 'y': 2, 'z': []} False True
# matched 7
# Node(value=1, next=Node(value=2, next=None)) [1, 2]
# Node(value=1, next=...)
# n=5 WithMethods(name='n', _score=5)
# ValueError negative
