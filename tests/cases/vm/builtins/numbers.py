"""abs, divmod, pow, round, sum, min, max."""
print(abs(-5), abs(-2.5), abs(True), divmod(7, 3), pow(2, 3), round(2.567, 1), sum([1, 2]), sum([0.1] * 3), sum([[1], [2]], []), sum((1, 2), 10), sum([], start=5), min(3, 1), max([1, 5, 2]), min("b", "a"), max([], default="d"), min([3, 1], key=lambda x: -x), max("ab", "c", key=len))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: max([]))
show(lambda: min())
show(lambda: max(5))
show(lambda: sum(["a", "b"]))
show(lambda: sum(["a"], ""))
show(lambda: sum(5))
show(lambda: sum([1, "a"]))
show(lambda: abs("a"))
show(lambda: max(1, "a"))
show(lambda: max(1, 2, default=3))
show(lambda: pow("a", 2))
show(lambda: divmod("a", 2))
# --- expect
# outcome: ok
# output:
# 5 2.5 1 (2, 1) 8 2.6 3 0.30000000000000004 [1, 2] 13 5 1 5 a d 3 ab
# ValueError max() arg is an empty sequence
# TypeError min expected at least 1 argument, got 0
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError sum() can't sum strings [use ''.join(seq) instead]
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError bad operand type for abs(): 'str'
# TypeError '>' not supported between instances of 'str' and 'int'
# TypeError Cannot specify a default for max() with multiple positional arguments
# TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
