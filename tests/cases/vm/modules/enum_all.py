"""Many small questions, answered by CPython."""
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
import json
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Color(Enum):
    RED = 1
    GREEN = 2
print(Color, repr(Color), str(Color.RED), f"{Color.RED:>12}|", "%s" % Color.RED, [c.name for c in Color], Color.__members__ == {"RED": Color.RED, "GREEN": Color.GREEN}, list(reversed(list(Color))), hash(Color.RED) == hash(Color.RED), Color.RED is Color(1), Color.RED in (Color.RED,), Color.RED != Color.GREEN, type(Color.RED) is Color, Color.RED.__class__.__name__)
show(lambda: 1 in Color); show(lambda: Color.RED < Color.GREEN); show(lambda: Color(Color.RED)); show(lambda: Color("x")); show(lambda: Color[1]); show(lambda: len(Color)); show(lambda: Color.RED.nope)
try:
    class More(Color): BLUE = 3
except TypeError as e: print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
class S(str, Enum):
    A = "a"; B = "b"
print(S.A, f"{S.A}", "%s" % S.A, S.A == "a", S("a") is S.A, json.dumps([S.A, {"k": S.B}]), S.A + "x", {S.A: 1}["a"], S.A.upper(), sorted([S.B, S.A]), isinstance(S.A, str), len(S.A))
class SE(StrEnum):
    FOO = auto(); BAR = "bar"
print(SE.FOO, repr(SE.FOO), f"{SE.FOO}", SE.FOO == "foo", str(SE.BAR), list(SE))
class I(IntEnum):
    A = 1; B = 2; C = auto()
print(I.A, repr(I.B), I.C, I.A + I.B, I.B > 1, json.dumps(I.B), I(2), [0, 1, 2][I.B], f"{I.A:03}", I.A == 1, I.A in I, max(I), sum(I), int(I.C), hash(I.A) == hash(1), {1: "x"}[I.A], range(3)[I.A], isinstance(I.A, int), I.B.bit_length())
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R | P.X, repr(P.R | P.X), P.RW, P(0), repr(P(0)), ~P.R, list(P.RW), list(P), P.R in P.RW, P(5), len(P.R | P.X), bool(P(0)), P.R ^ P.RW, P.RW.name, P["RW"])
show(lambda: P(16)); show(lambda: P.R | 1); show(lambda: P("a"))
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF.A | 8), IF.A & 1, IF.A + 1, repr(~IF.A), IF(0), repr(IF(0)))
class Pl(Enum):
    E = (1.5, 2); M = (3.0, 4)
    def __init__(self, a, b): self.a, self.b = a, b
    @property
    def s(self): return self.a + self.b
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def k(): return 5
    def __str__(self): return f"pl {self.name}"
print(Pl.E.s, Pl.first(), Pl.k(), repr(Pl.E), f"{Pl.M}", Pl((1.5, 2)))
class V(Enum):
    def __new__(cls, value, label):
        obj = object.__new__(cls); obj._value_ = value; obj.label = label; return obj
    ONE = (1, "one"); TWO = (2, "two")
print(V.ONE.label, V(2), V.TWO.value)
class Mi(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "dflt" else None
print(Mi("dflt")); show(lambda: Mi("q"))
class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    X = auto(); Y = auto()
print(list(G))
match Color(2):
    case Color.RED: print("r")
    case Color.GREEN: print("g")
A = Enum("A", ["X", "Y"]); B = Enum("B", {"P": 5}); print(list(A), list(B), A, IntEnum("C", "Q R").R + 1)
class Un(Enum):
    A = [1]; B = {}
print(Un([1]), Un.B)
try: Color.RED = 3
except AttributeError as e: print(e)
Color.extra = 5; print(Color.extra)
class Sh(Enum):
    SQ = 2; RC = 3
    def area(self): return self.value ** 2
    ALIAS = 2
print(Sh.SQ.area(), Sh.ALIAS, Sh["ALIAS"], list(Sh), Sh.ALIAS.name)
# --- expect
# outcome: ok
# output:
# <enum 'Color'> <enum 'Color'> Color.RED    Color.RED| Color.RED ['RED', 'GREEN'] True [<Color.GREEN: 2>, <Color.RED: 1>] True True True True True Color
# TypeError unsupported operand type(s) for 'in': 'int' and 'EnumType'
# TypeError '<' not supported between instances of 'Color' and 'Color'
# <Color.RED: 1>
# ValueError 'x' is not a valid Color
# KeyError 1
# 2
# AttributeError 'Color' object has no attribute 'nope'
# <enum 'More'> cannot extend <enum 'Color'>
# duplicate values found in <enum 'U'>: B -> A
# S.A S.A S.A True True ["a", {"k": "b"}] ax 1 A [<S.A: 'a'>, <S.B: 'b'>] True 1
# foo <SE.FOO: 'foo'> foo True bar [<SE.FOO: 'foo'>, <SE.BAR: 'bar'>]
# 1 <I.B: 2> 3 3 True 2 2 2 001 True True 3 6 3 True x 1 True 2
# P.R|X <P.R|X: 5> P.RW P(0) <P: 0> P.W|X [<P.R: 1>, <P.W: 2>] [<P.R: 1>, <P.W: 2>, <P.X: 4>] True P.R|X 2 False P.W RW P.RW
# ValueError <flag 'P'> invalid value 16
#     given 0b0 10000
#   allowed 0b0 00111
# TypeError unsupported operand type(s) for |: 'P' and 'int'
# ValueError 'a' is not a valid P
# 3 <IF.A|B: 3> 9 <IF.A|8: 9> 1 2 <IF.B: 2> 0 <IF: 0>
# 3.5 pl E 5 <Pl.E: (1.5, 2)> pl M pl E
# one V.TWO 2
# Mi.A
# ValueError 'q' is not a valid Mi
# [<G.X: 'x'>, <G.Y: 'y'>]
# g
# [<A.X: 1>, <A.Y: 2>] [<B.P: 5>] <enum 'A'> 3
# Un.A Un.B
# cannot reassign member 'RED'
# 5
# 4 Sh.SQ Sh.SQ [<Sh.SQ: 2>, <Sh.RC: 3>] SQ
