"""Statements: match all."""
def f(x):
    match x:
        case 0: return "zero"
        case -1 | -2: return "neg"
        case 1.5: return "float"
        case "a" | "b" as s: return f"str {s}"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"one-rest {rest}"
        case (2, (3, y), *_): return f"nested {y}"
        case [*_, "end"]: return "ends"
        case {"k": v, **rest}: return f"map {v} {rest}"
        case {}: return "any map"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "num"
        case str(s): return f"s:{s}"
        case [_, _, *more]: return f"many {more}"
        case set(): return "set"
        case _: return "other"
for v in [0, -1, -2, 1.5, "a", b"x", None, True, [], [7], [1, 2, 3], (2, (3, 4), 5), [9, "end"], {"k": 1, "z": 2}, {}, {"q": 1}, 101, 50, 2.5, "hey", (5, 6, 7), {1}, object, range(3), "end", 1]:
    print(repr(v) if not isinstance(v, type) else v, "->", f(v))
# --- expect
# outcome: ok
# output:
# 0 -> zero
# -1 -> neg
# -2 -> neg
# 1.5 -> float
# 'a' -> str a
# b'x' -> bytes
# None -> none
# True -> true
# [] -> empty
# [7] -> one 7
# [1, 2, 3] -> one-rest [2, 3]
# (2, (3, 4), 5) -> nested 4
# [9, 'end'] -> ends
# {'k': 1, 'z': 2} -> map 1 {'z': 2}
# {} -> any map
# {'q': 1} -> any map
# 101 -> big 101
# 50 -> num
# 2.5 -> num
# 'hey' -> s:hey
# (5, 6, 7) -> many [7]
# {1} -> set
# <class 'object'> -> other
# range(0, 3) -> many [2]
# 'end' -> s:end
# 1 -> num
