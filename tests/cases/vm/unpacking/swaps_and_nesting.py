"""Swaps, rotations, nested targets and unpacking of generators."""
a, b, c = 1, 2, 3
a, b, c = c, a, b
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]
(p, (q, *r)), s = (1, (2, 3, 4)), "s"
m, n = (i * i for i in (2, 3))
d = {"k": [1, 2]}
d["k"][0], d["new"] = d["k"][1], d["k"][0]
print(a, b, c, x, p, q, r, s, m, n, d)
first, *_, last = range(10)
(k, v), = {"only": 1}.items()
[h, [i, j]] = "a", "bc"
print(first, last, k, v, h, i, j, [y for y, _ in [(1, 2), (3, 4)]], {a: b for a, b in ["xy", (1, 2)]})
def f(): return 1, [2, 3]
o, (t, w) = f()
print(o, t, w, *f()[1], *[f()[0]] * 2)
# --- expect
# outcome: ok
# output:
# 3 1 2 [3, 2, 1] 1 2 [3, 4] s 4 9 {'k': [2, 2], 'new': 1}
# 0 9 only 1 a b c [1, 3] {'x': 'y', 1: 2}
# 1 2 3 2 3 1 1
