"""What is one object stays one object: None, classes, enum members, dataclasses, functions, modules, interned texts, shared and cyclic containers."""
import enum, math, dataclasses, functools, collections
from typing import NamedTuple

class Color(enum.Enum):
    RED = 1
    GREEN = 2
    def shout(self):
        return self.name + "!"

class Flag(enum.IntFlag):
    A = 1
    B = 2

@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0
    tags: list = dataclasses.field(default_factory=list, compare=False)

class Pair(NamedTuple):
    left: int
    right: str = "r"

Row = collections.namedtuple("Row", "a b")
MISSING = object()
SHARED = []

class Node:
    count = 0
    def __init__(self, parent=None):
        Node.count += 1
        self.parent = parent
        self.children = []
        if parent:
            parent.children.append(self)

def plain():
    pass

async def main():
    red, point, row, pair = Color.RED, Point(1, tags=["t"]), Row(1, 2), Pair(5)
    missing, shared, none, cls, fn, m = MISSING, SHARED, None, Color, plain, math
    root = Node()
    child = Node(root)
    loop = [1]
    loop.append(loop)
    d = {"self": None}
    d["self"] = d
    text, kinds = "RED", {Color.RED: 1, int: 2, plain: 3, None: 4, missing: 5, (1, Color.GREEN): 6, point.x: 7}
    hashes = hash(root), hash(plain), hash(Color), hash(missing)
    bound = root.children.append
    part = functools.partial(max, 5)
    true, dots, ni = True, ..., NotImplemented
    plain.note = ["attribute"]
    Node.extra = "added"
    SHARED.append("kept")
    await sleep(1)
    print(red is Color.RED, red is Color(1), red == Color.RED, Color["GREEN"] is Color.GREEN, red.shout(), red in Color, list(Color))
    print(point == Point(1), point.tags, repr(point), isinstance(point, Point), point < Point(2), row, row.a, pair, pair.right, type(pair) is Pair)
    print(missing is MISSING, shared is SHARED, none is None, cls is Color, fn is plain, m is math, text is "RED")
    print(child.parent is root, root.children[0] is child, loop[1] is loop, d["self"] is d, Node.count, Node.extra, plain.note, SHARED)
    print([kinds[k] for k in (Color.RED, int, plain, None, missing, (1, Color.GREEN), 1)])
    print(hashes == (hash(root), hash(plain), hash(Color), hash(missing)))
    bound("x")
    print(len(root.children), part(3), part(9), true is True, dots is ..., ni is NotImplemented)
    print(Flag.A | Flag.B, (Flag.A | Flag.B) is (Flag.A | Flag.B))
    await sleep(1)
    Node(root)
    print(Node.count, type(red) is Color, Point.__name__, Row(3, 4)._asdict(), pair._replace(left=6))
    try:
        point.x = 5
    except dataclasses.FrozenInstanceError as error:
        print(type(error).__name__, error)
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# True True True True RED! True [<Color.RED: 1>, <Color.GREEN: 2>]
# True ['t'] Point(x=1, y=0, tags=['t']) True True Row(a=1, b=2) 1 Pair(left=5, right='r') r True
# True True True True True True True
# True True True True 2 added ['attribute'] ['kept']
# [1, 2, 3, 4, 5, 6, 7]
# True
# 2 5 9 True True True
# 3 True
# (sleeps 1)
# 3 True Point {'a': 3, 'b': 4} Pair(left=6, right='r')
# FrozenInstanceError cannot assign to field 'x'
