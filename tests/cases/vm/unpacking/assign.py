"""Assigning to several targets."""
a, b = 1, 2
a, b = b, a
(c, d), e = [3, 4], 5
[f, g] = "xy"
print(a, b, c, d, e, f, g)
x = y = z = []
x.append(1)
print(y, z is x)
i = 0
arr = [0, 0, 0]
i, arr[i] = 1, 9
print(i, arr)
(p) = 5; (q,) = [6]; [r] = [7]
print(p, q, r)
d = {}
d["a"], d["b"] = 1, 2
for k, (u, v) in {"m": (1, 2), "n": (3, 4)}.items():
    print(k, u, v)
for (i, j), k in [((1, 2), 3)]:
    print(i + j + k)
# --- expect
# outcome: ok
# output:
# 2 1 3 4 5 x y
# [1] True
# 1 [0, 9, 0]
# 5 6 7
# m 1 2
# n 3 4
# 6
