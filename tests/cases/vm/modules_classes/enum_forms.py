"""enum: reprs, formats, look-ups, flags, errors."""
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique, verify, CONTINUOUS, UNIQUE, NAMED_FLAGS, CONFORM, EJECT, KEEP, STRICT, member, nonmember


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class IP(IntFlag):
    A = 1
    B = 2


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Name(StrEnum):
    FOO = auto()
    BAR = "bar!"


print(Color, Color.RED, repr(Color.RED), Color.CRIMSON, list(Color), len(Color), Color(2), Color["BLUE"], type(Color).__name__, type(Color.RED), Color.RED.name, Color.RED.value, Color.__members__, isinstance(Color.RED, Color), Color.RED in Color)
print(Level.LOW, repr(Level.LOW), Level.LOW + 1, f"{Level.HIGH}", f"{Level.HIGH:>5}", Level.LOW < Level.HIGH, Level(10), [10, 20][Level.LOW], "%d" % Level.HIGH, "%s" % Level.HIGH, str(Level.LOW), sorted([Level.HIGH, Level.LOW]), {Level.LOW: 1}[1])
print(Name.FOO, repr(Name.FOO), Name.BAR.upper(), f"{Name.BAR}", Name("foo"), Name.FOO == "foo", ",".join(Name))
print(Perm.R, repr(Perm.R | Perm.W), Perm.R | Perm.X, ~Perm.R, Perm.RW & Perm.R, Perm.RW ^ Perm.R, Perm(0), repr(Perm(0)), bool(Perm(0)), Perm.R in Perm.RW, list(Perm), list(Perm.RW), len(Perm.RW), Perm(3), Perm(7), Perm.RW.name, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value)
print(IP.A | IP.B, repr(IP.A | IP.B), IP.A | 8, repr(IP.A | 8), ~IP.A, repr(~IP.A), IP(0), repr(IP(16)), IP.A + 1, IP.B & 3, 5 | IP.B, f"{IP.A}", repr(IP.A & IP.B))
for call in (lambda: Color(9), lambda: Color["NO"], lambda: Color.NO, lambda: Perm(16), lambda: Perm("x"), lambda: Level("1"), lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5), lambda: Color.RED < Color.BLUE, lambda: 1 in Color, lambda: Perm.R | 1, lambda: delattr(Color, "RED"), lambda: Color(), lambda: Perm.R in Color, lambda: 1 in Perm.R, lambda: Color.RED.foo, lambda: Enum("Bad", "mro")):
    show(call)


def doubled():
    class Twice(Enum):
        A = 1
        A = 2


def extended():
    class More(Color):
        X = 1


def sunder():
    class S(Enum):
        _x_ = 1


show(doubled)
show(extended)
show(sunder)


@unique
class Fine(Enum):
    A = auto()
    B = auto()


def not_unique():
    @unique
    class U(Enum):
        A = 1
        B = 1
        C = 1


show(not_unique)


def gaps():
    @verify(CONTINUOUS)
    class G(Enum):
        A = 1
        B = 4


def aliases():
    @verify(UNIQUE)
    class G(Enum):
        A = 1
        B = 1


def unnamed():
    @verify(NAMED_FLAGS)
    class F(Flag):
        A = 1
        B = 6


show(gaps)
show(aliases)
show(unnamed)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius ** 3, 4)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


print(Planet.EARTH.density, Planet.heaviest(), Planet.MARS.value, Planet((0.64, 3.39)), repr(Planet.EARTH))


class Missing(Enum):
    A = "a"
    UNKNOWN = "?"

    @classmethod
    def _missing_(cls, value):
        if value == "raise":
            raise KeyError("inside")
        if value == "wrong":
            return 5
        return cls.UNKNOWN if value != "none" else None

    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return (name, start, count, tuple(last))


print(Missing("zzz"), Missing("a"))
show(lambda: Missing("none"))
show(lambda: Missing("wrong"))
show(lambda: Missing("raise"))


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name}:{count}"

    X = auto()
    Y = auto()


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


class Kept(Enum):
    A = 1
    helper = nonmember(5)

    @member
    def act():
        return "acted"


print(list(Auto), Coord.PX, Coord.PY.label, Coord(1), Kept.helper, list(Kept)[1].name, Kept.act.value())
Animal = Enum("Animal", "CAT DOG")
Num = Enum("Num", ["A", "B"], start=5)
Pairs = Enum("Pairs", [("X", 10), ("Y", 20)])
Map = IntEnum("Map", {"P": 1, "Q": 2})
print(Animal, list(Animal), Animal.CAT.value, list(Num), list(Pairs), list(Map), Animal.__module__, Enum("T", "A", module="m").__module__, Flag("F", "A B").B, Enum("I", "A B", type=int).B + 1)


class Conf(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ej(Flag, boundary=EJECT):
    A = 1


class Kp(Flag, boundary=KEEP):
    A = 1


print(Conf(7), Ej(5), repr(Kp(9)), type(Ej(5)).__name__, ~Conf.A, repr(~Kp.A), Conf.A.__class__.__name__, Perm.R.__class__)
print(enum.auto(), auto(5), enum.FlagBoundary.STRICT, list(enum.EnumCheck), enum.EnumMeta is enum.EnumType, enum.show_flag_values(6), hash(Color.RED) == hash(Color.CRIMSON), Color.RED is Color.CRIMSON, {Color.RED: 1}[Color(1)], [c.name for c in reversed(Color)])
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")
# --- expect
# outcome: ok
# output:
# <enum 'Color'> Color.RED <Color.RED: 1> Color.RED [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 Color.GREEN Color.BLUE EnumType <enum 'Color'> RED 1 {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>} True True
# 1 <Level.LOW: 1> 2 10    10 True 10 20 10 10 1 [<Level.LOW: 1>, <Level.HIGH: 10>] 1
# foo <Name.FOO: 'foo'> BAR! bar! foo True foo,bar!
# Perm.R <Perm.RW: 3> Perm.R|X Perm.W|X Perm.R Perm.W Perm(0) <Perm: 0> False True [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] [<Perm.R: 1>, <Perm.W: 2>] 2 Perm.RW Perm.R|W|X RW R|X 5
# 3 <IP.A|B: 3> 9 <IP.A|8: 9> 2 <IP.B: 2> 0 <IP: 16> 2 2 7 1 <IP: 0>
# ValueError 9 is not a valid Color
# KeyError 'NO'
# AttributeError NO
# ValueError <flag 'Perm'> invalid value 16
#     given 0b0 10000
#   allowed 0b0 00111
# ValueError 'x' is not a valid Perm
# ValueError '1' is not a valid Level
# AttributeError cannot reassign member 'RED'
# AttributeError <enum 'Enum'> cannot set attribute 'value'
# TypeError '<' not supported between instances of 'Color' and 'Color'
# TypeError unsupported operand type(s) for 'in': 'int' and 'EnumType'
# TypeError unsupported operand type(s) for |: 'Perm' and 'int'
# AttributeError 'Color' cannot delete member 'RED'.
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# False
# TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
# AttributeError 'Color' object has no attribute 'foo'
# ValueError invalid enum member name(s) 'mro'
# TypeError 'A' already defined as 1
# TypeError <enum 'More'> cannot extend <enum 'Color'>
# ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
# ValueError duplicate values found in <enum 'U'>: B -> A, C -> A
# ValueError invalid enum 'G': missing values 2, 3
# ValueError aliases found in <enum 'G'>: B -> A
# ValueError invalid Flag 'F': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
# 0.0231 Planet.EARTH (0.64, 3.39) Planet.MARS <Planet.EARTH: (5.97, 6.37)>
# Missing.UNKNOWN Missing.A
# ValueError 'none' is not a valid Missing
# TypeError error in Missing._missing_: returned 5 instead of None or a valid member
# KeyError 'inside'
# [<Auto.X: 'X:0'>, <Auto.Y: 'Y:1'>] Coord.PX P.Y Coord.PY 5 act acted
# <enum 'Animal'> [<Animal.CAT: 1>, <Animal.DOG: 2>] 1 [<Num.A: 5>, <Num.B: 6>] [<Pairs.X: 10>, <Pairs.Y: 20>] [<Map.P: 1>, <Map.Q: 2>] __main__ m F.B 3
# Conf.A|B 5 <Kp.A|8: 9> int Conf.B <Kp: 0> Conf <flag 'Perm'>
# auto(_auto_null) auto(5) strict [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>] True [2, 4] True True 1 ['BLUE', 'GREEN', 'RED']
# red
