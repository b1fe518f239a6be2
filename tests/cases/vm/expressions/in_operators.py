"""in and not in over every container, with equality and identity."""
class E:
    def __eq__(self, o): return o == 5
print(5 in [E()], 4 in [E()], E() in [4, 5], "a" in "abc", "" in "", b"b" in b"abc", 98 in b"abc", 1.0 in {1}, True in {1: 2}, None in (None,), (1,) in [(1,)], [1] in [[1]], 3 in range(0, 10, 3), 4 in range(0, 10, 3), "k" in {"k": 0}.keys(), 0 in {"k": 0}.values(), ("k", 0) in {"k": 0}.items(), 3 not in (i for i in range(3)), "x" not in {"y"}, 2 in iter([1, 2]))
for f in (lambda: 1 in 5, lambda: "a" in 5, lambda: 1 in "a", lambda: [] in {1}, lambda: "a" in b"a"):
    try:
        print(f())
    except TypeError as e:
        print(e)
# --- expect
# outcome: ok
# output:
# True False True True True True True True True True True True True False True True True True True True
# argument of type 'int' is not iterable
# argument of type 'int' is not iterable
# 'in <string>' requires string as left operand, not int
# unhashable type: 'list'
# a bytes-like object is required, not 'str'
