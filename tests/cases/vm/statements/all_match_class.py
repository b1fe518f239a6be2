"""Statements: match class."""
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class P3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
class NoArgs:
    a = 1
def g(p):
    match p:
        case P3(x, y, z): return f"3d {x}{y}{z}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=yy): return f"y axis {yy}"
        case Point(xx, y=0): return f"x axis {xx}"
        case Point(x, y) if x == y: return "diag"
        case Point(): return "point"
        case NoArgs(a=1): return "noargs"
        case [Point(x=a), Point(x=b)]: return f"two {a} {b}"
        case {"p": Point(x, _)}: return f"in map {x}"
        case type(): return "a type"
        case dict(d): return f"dict {d}"
        case list(l) | tuple(l): return f"seq {l}"
print([g(v) for v in [P3(1,2,3), Point(0,0), Point(0,5), Point(5,0), Point(3,3), Point(1,2), NoArgs(), [Point(1,2), Point(3,4)], {"p": Point(8,9)}, int, {1: 2}, (1, 2), 5]])
def bad1():
    match NoArgs():
        case NoArgs(1): pass
def bad2():
    match Point(1, 2):
        case Point(1, 2, 3): pass
def bad3():
    match 5:
        case int(1, 2): pass
def bad4():
    match Point(1, 2):
        case Point(1, x=1): pass
def bad5():
    x = 5
    match 3:
        case x(): pass
class BadMA:
    __match_args__ = ["a"]
class BadMA2:
    __match_args__ = (1,)
def bad6():
    match BadMA():
        case BadMA(1): pass
def bad7():
    match BadMA2():
        case BadMA2(1): pass
for b in (bad1, bad2, bad3, bad4, bad5, bad6, bad7):
    try: print(b())
    except TypeError as e: print(e)
class Color:
    RED = 1
    class Deep: BLUE = 2
def h(c):
    match c:
        case Color.RED: return "red"
        case Color.Deep.BLUE: return "blue"
        case x: return f"other {x}"
print(h(1), h(2), h(3))
match (1, 2):
    case (a, b): print(a, b)
match {"a": {"b": [1, 2, {"c": 3}]}}:
    case {"a": {"b": [_, _, {"c": c}]}}: print(c)
match "abc":
    case [a, b, c]: print("no")
    case _: print("str is no sequence")
match = 5; case = 6; print(match + case)
x = [1, 2]
match x:
    case [a, b] if (total := a + b) > 2: print(total)
match 1, 2:
    case 1, y: print(y)
match [1, [2, 3]], {"k": None}:
    case [a, [b, *c]], {"k": None as n}: print(a, b, c, n)
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["get", obj, *rest] if not rest: return f"got {obj}"
        case ["drop", *objs]: return f"drop {objs}"
        case []: return "nothing"
        case [other, *_]: return f"unknown {other}"
print([cmd(s) for s in ["go north", "go up", "get key", "get a b", "drop x y", "", "zz"]])
match 10:
    case 1: print("no")
print("done", a)
# --- expect
# outcome: ok
# output:
# ['3d 123', 'origin', 'y axis 5', 'x axis 5', 'diag', 'point', 'noargs', 'two 1 3', 'in map 8', 'a type', 'dict {1: 2}', 'seq (1, 2)', None]
# NoArgs() accepts 0 positional sub-patterns (1 given)
# Point() accepts 2 positional sub-patterns (3 given)
# int() accepts 1 positional sub-pattern (2 given)
# Point() got multiple sub-patterns for attribute 'x'
# called match pattern must be a type
# BadMA.__match_args__ must be a tuple (got list)
# __match_args__ elements must be strings (got int)
# red blue other 3
# 1 2
# 3
# str is no sequence
# 11
# 3
# 2
# 1 2 [3] None
# ['going north', 'unknown go', 'got key', 'unknown get', "drop ['x', 'y']", 'nothing', 'unknown zz']
# done 1
