"""Many small questions, answered by CPython."""
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, KW_ONLY, InitVar, FrozenInstanceError, MISSING, is_dataclass
from typing import ClassVar, Optional, List
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
@dataclass
class A:
    x: int
    y: float = 1.5
    z: ClassVar[int] = 7
    l: List[int] = field(default_factory=list, repr=False)
    _: KW_ONLY
    k: Optional[str] = None
print(A(1), A(1, k="q"), A.z, A(1) == A(1), [f.name for f in fields(A)], A.__match_args__)
show(lambda: A()); show(lambda: A(1, 2, 3, 4)); show(lambda: A(1, q=2)); show(lambda: A(1, x=2)); show(lambda: hash(A(1))); show(lambda: A(1) < A(2)); show(lambda: asdict(5)); show(lambda: fields(5)); show(lambda: replace(A(1), x=5, k="n")); show(lambda: is_dataclass(A)); show(lambda: asdict(A(1))); show(lambda: astuple(A(1))); show(lambda: A.x); show(lambda: A.y)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "b"
f = F(1); show(lambda: setattr(f, "a", 2)); show(lambda: setattr(f, "new", 2)); show(lambda: delattr(f, "a")); print(hash(f) == hash(F(1)), F(1) < F(2), F(1) <= F(1, "c"), sorted([F(2), F(1)]), {f: 1}[F(1)]); show(lambda: F(1) < 5)
@dataclass
class N:
    child: Optional["N"] = None
    items: dict = field(default_factory=dict)
n = N(N(), {"a": [N()]}); print(n, asdict(n), astuple(n)); n.child = n; print(n)
@dataclass
class Post:
    a: int
    b: InitVar[int] = 3
    c: int = field(init=False, default=9)
    def __post_init__(self, b): self.a += b
print(Post(1), Post(1, 10), Post(1).c)
@dataclass(eq=False)
class NE: a: int = 0
print(NE() == NE(), hash(NE()) is not None)
@dataclass(repr=False)
class NR:
    a: int
    def __repr__(self): return "own"
print(NR(1))
X = make_dataclass("X", [("a", int), ("b", str, "q"), "c"]) if False else make_dataclass("X", [("a", int), ("b", str, "q")]); print(X(1))
class Mixin:
    def hello(self): return f"hi {self.x}"
@dataclass
class M(Mixin, A):
    w: int = 0
print(M(1).hello(), M(1, w=3), [f.name for f in fields(M)])
try:
    @dataclass
    class Bad(F): c: int = 0
except TypeError as e: print(e)
match A(1, 2):
    case A(x=1, y=2): print("matched")
match A(1, 2):
    case A(q, r): print(q, r)
@dataclass(unsafe_hash=True)
class UH: a: int = 1
print(hash(UH()) == hash(UH()))
@dataclass
class Own:
    a: int
    def __init__(self, a): self.a = a * 2
print(Own(2).a)
print(Own.__init__.__name__, A.__init__.__name__, A.__name__, field(default=1).default)
# --- expect
# outcome: ok
# output:
# A(x=1, y=1.5, k=None) A(x=1, y=1.5, k='q') 7 True ['x', 'y', 'l', 'k'] ('x', 'y', 'l')
# TypeError A.__init__() missing 1 required positional argument: 'x'
# TypeError A.__init__() takes from 2 to 4 positional arguments but 5 were given
# TypeError A.__init__() got an unexpected keyword argument 'q'
# TypeError A.__init__() got multiple values for argument 'x'
# TypeError unhashable type: 'A'
# TypeError '<' not supported between instances of 'A' and 'A'
# TypeError asdict() should be called on dataclass instances
# TypeError must be called with a dataclass type or instance
# A(x=5, y=1.5, k='n')
# True
# {'x': 1, 'y': 1.5, 'l': [], 'k': None}
# (1, 1.5, [], None)
# AttributeError type object 'A' has no attribute 'x'
# 1.5
# FrozenInstanceError cannot assign to field 'a'
# FrozenInstanceError cannot assign to field 'new'
# FrozenInstanceError cannot delete field 'a'
# True True True [F(a=1, b='b'), F(a=2, b='b')] 1
# TypeError '<' not supported between instances of 'F' and 'int'
# N(child=N(child=None, items={}), items={'a': [N(child=None, items={})]}) {'child': {'child': None, 'items': {}}, 'items': {'a': [{'child': None, 'items': {}}]}} ((None, {}), {'a': [(None, {})]})
# N(child=..., items={'a': [N(child=None, items={})]})
# Post(a=4, c=9) Post(a=11, c=9) 9
# False True
# own
# X(a=1, b='q')
# hi 1 M(x=1, y=1.5, k=None, w=3) ['x', 'y', 'l', 'k', 'w']
# cannot inherit non-frozen dataclass from a frozen one
# matched
# 1 2
# True
# 4
# __init__ __init__ A 1
