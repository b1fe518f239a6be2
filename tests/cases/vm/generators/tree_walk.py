"""Recursive generators over nested data."""
def walk(x, path=()):
    if isinstance(x, dict):
        for k, v in x.items(): yield from walk(v, path + (k,))
    elif isinstance(x, (list, tuple)):
        for i, v in enumerate(x): yield from walk(v, path + (i,))
    else: yield path, x
data = {"a": [1, {"b": (2, 3)}], "c": "x"}
for path, v in walk(data): print(".".join(map(str, path)), v)
def powerset(s):
    if not s: yield []; return
    for rest in powerset(s[1:]):
        yield rest
        yield [s[0]] + rest
print(sorted(powerset([1, 2, 3])))
def queens(n, row=0, cols=()):
    if row == n: yield cols
    else:
        for c in range(n):
            if all(c != d and abs(c - d) != row - r for r, d in enumerate(cols)):
                yield from queens(n, row + 1, cols + (c,))
print(len(list(queens(6))), next(queens(8)))
# --- expect
# outcome: ok
# output:
# a.0 1
# a.1.b.0 2
# a.1.b.1 3
# c x
# [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]]
# 4 (0, 4, 7, 5, 2, 6, 1, 3)
