"""enum: members, values, lookups, iteration."""
from enum import Enum, IntEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def nice(self): return self.name.lower()
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], list(Color), Color.CRIMSON is Color.RED, Color.RED == 1, Color.RED == Color.RED, Color.GREEN.nice(), len(Color), isinstance(Color.RED, Color), {Color.RED: "r"}[Color.RED], Color.RED in Color)
class Level(IntEnum):
    LOW = auto()
    HIGH = auto()
print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), int(Level.HIGH), f"{Level.LOW}", Level.LOW.name, [m.value for m in Level])
class Status(str, Enum):
    OPEN = "open"
    DONE = "done"
print(Status.OPEN == "open", Status("done"), Status.OPEN.upper(), Status.OPEN.value, repr(Status.OPEN))
for f in (lambda: Color(5), lambda: Color["BLUE"], lambda: Color.BLUE):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    Color.RED = 5
except AttributeError as e:
    print("AttributeError")
# --- expect
# outcome: ok
# output:
# Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.GREEN [<Color.RED: 1>, <Color.GREEN: 2>] True False True green 2 True r True
# True 3 True [<Level.LOW: 1>, <Level.HIGH: 2>] 2 1 LOW [1, 2]
# True Status.DONE OPEN open <Status.OPEN: 'open'>
# ValueError 5 is not a valid Color
# KeyError 'BLUE'
# AttributeError BLUE
# AttributeError
