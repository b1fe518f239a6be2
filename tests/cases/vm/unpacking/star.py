"""Star targets take the rest, as a list."""
a, *b = 1, 2, 3
*c, d = "xyz"
e, *f, g = range(5)
h, *i = [1]
(j, *k), *l = [(1, 2, 3), 4, 5]
print(a, b, c, d, e, f, g, h, i, j, k, l)
*m, = (1, 2)
[n, *[o, *p]] = [1, 2, 3, 4]
print(m, n, o, p)
for first, *rest in ["abc", [1], (1, 2)]:
    print(first, rest)
print([*[1], *(2,), *"3", *{4: 0}, *range(5, 7)], (*[1], 2), {*[1, 1]}, {**{"a": 1}, **{"b": 2}})
# --- expect
# outcome: ok
# output:
# 1 [2, 3] ['x', 'y'] z 0 [1, 2, 3] 4 1 [] 1 [2, 3] [4, 5]
# [1, 2] 1 2 [3, 4]
# a ['b', 'c']
# 1 []
# 1 [2]
# [1, 2, '3', 4, 5, 6] (1, 2) {1} {'a': 1, 'b': 2}
