"""What assignment, slices, copy and multiplication share."""
a = [[1], [2]]
b, c, d = a, a[:], a.copy()
b.append([3]); c[0].append(9)
print(a, c, d, a is b, a[0] is c[0], list(a) == a)
def f(x): x.append(0); x = ["new"]; return x
z = [5]
print(f(z), z)
m = [[0] * 2] * 2
m[0] = [7, 7]
m[1][0] = 1
print(m)
x = [1, 2, 3]
x[1:1] = x
print(x, x * 0, [x, x][0] is x)
# --- expect
# outcome: ok
# output:
# [[1, 9], [2], [3]] [[1, 9], [2]] [[1, 9], [2]] True True True
# ['new'] [5, 0]
# [[7, 7], [1, 0]]
# [1, 1, 2, 3, 2, 3] [] True
