"""is and in."""
a = [1]
b = a
print(a is b, a is not b, a is [1], None is None, True is True, () is not [], 1 in [1, 2], "a" in {"a": 1}, (1, 2) in [(1, 2)], 3 not in range(3), None in [0, None], [] in [[]])
x = float("nan")
print(x in [x], [x] == [x], (x,) == (x,), {x: 1} == {x: 1}, x == x, [x].index(x), [x, x].count(x))
# --- expect
# outcome: ok
# output:
# True False False True True True True True True True True True
# True True True True False 0 2
