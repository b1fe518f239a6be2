"""match on mappings and classes."""
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case {}  if not v: return "empty dict"
        case {"type": "a", "n": n}: return f"a {n}"
        case {"type": t, **rest}: return f"{t} {rest}"
        case {"k": [first, *_]}: return f"k {first}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"y {y}"
        case Point(x, y) if x == y: return "diagonal"
        case Point(): return "point"
        case [Point(x=a), *_]: return f"list of {a}"
        case (1 | 2 as n) | [n]: return f"n {n}"
        case dict(): return "dict"
        case _: return "?"
print([m(v) for v in ({}, {"type": "a", "n": 1, "z": 2}, {"type": "b", "q": 3}, {"k": [5, 6]}, {"k": 1}, Point(0, 0), Point(0, 4), Point(2, 2), Point(1, 2), [Point(7, 8), 1], 2, [9], "x")])
match {"a": 1}:
    case {"a": x}: pass
print(x)
# --- expect
# outcome: ok
# output:
# ['empty dict', 'a 1', "b {'q': 3}", 'k 5', 'dict', 'origin', 'y 4', 'diagonal', 'point', 'list of 7', 'n 2', 'n 9', '?']
# 1
