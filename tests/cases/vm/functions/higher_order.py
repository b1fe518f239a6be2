"""Functions as values: map, filter, zip, partial application by hand."""
print(list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, range(4))), list(map(int, "123")), list(zip([1, 2], "ab", (True, False))), list(zip()), list(map(lambda *a: a, [1], [2], [3])))
def curry(f, *a): return lambda *b: f(*a, *b)
print(curry(max, 5)(3, 9), list(map(curry(pow, 2), range(5))), dict(map(lambda p: (p[0], len(p)), ["ab", "c"])))
print([f(9) for f in (float, str, bool, lambda x: -x, range(3).__contains__)], max("abc", "z", key=len), min([[3], [1, 2]], key=len))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# [11, 22] [1, 'a'] [2, 3] [1, 2, 3] [(1, 'a', True), (2, 'b', False)] [] [(1, 2, 3)]
# 9 [1, 2, 4, 8, 16] {'a': 2, 'c': 1}
# [9.0, '9', True, -9, False] abc [3]
# zip() argument 2 is shorter than argument 1
