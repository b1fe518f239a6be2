"""repr of nested values quotes the texts inside."""
print(["a", 'b"', "c'", "d\n"], ("x",), {"k": ["v", ("w",)]}, {"s"}, [None, True, 1.0, b"x", range(3)])
print(str(["é\t"]), repr("\\"), repr(""), [[], (), {}, set(), frozenset()], [float("nan"), -0.0], [[["deep"]]])
a = [1]
a.append(a)
print(a)
d = {}
d["self"] = d
print(d)
# --- expect
# outcome: ok
# output:
# ['a', 'b"', "c'", 'd\n'] ('x',) {'k': ['v', ('w',)]} {'s'} [None, True, 1.0, b'x', range(0, 3)]
# ['é\t'] '\\' '' [[], (), {}, set(), frozenset()] [nan, -0.0] [[['deep']]]
# [1, [...]]
# {'self': {...}}
