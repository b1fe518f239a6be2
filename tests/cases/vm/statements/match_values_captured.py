"""match: what patterns bind, and the fall through."""
def f(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["go", other]: return f"cannot go {other}"
        case ["get", *things] if things: return f"got {', '.join(things)}"
        case [("quit" | "exit")]: return "bye"
        case [x]: return f"single {x}"
    return "unknown"
print([f(c) for c in ("go north", "go up", "get a b", "get", "exit", "help", "a b c", "")])
match (1, (2, [3, 4])):
    case (a, (b, [c, *d])): print(a, b, c, d)
match 5:
    case n if n > 10: print("big")
    case n: print("bound", n)
match "text":
    case str(): print("a str")
match {"a": {"b": [1, 2]}}:
    case {"a": {"b": [_, last]}}: print(last)
match [1, 2, 3]:
    case [first, *middle, last]: print(first, middle, last)
match -1:
    case -1: print("minus one")
# --- expect
# outcome: ok
# output:
# ['going north', 'cannot go up', 'got a, b', 'single get', 'bye', 'single help', 'unknown', 'unknown']
# 1 2 3 [4]
# bound 5
# a str
# 2
# 1 [2] 3
# minus one
