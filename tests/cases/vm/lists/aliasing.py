"""Lists are shared, not copied."""
row = [0] * 3
grid = [row] * 2
grid[0][1] = 5
print(grid, row)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
def add(item, to=[]):
    to.append(item)
    return to
print(add(1), add(2), add(3, []), add(4))
a = b = []
a.append(1)
a += [2]
print(b)
a = a + [3]
print(a, b)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
# --- expect
# outcome: ok
# output:
# [[0, 5, 0], [0, 5, 0]] [0, 5, 0]
# [[0, 5, 0], [0, 0, 0]]
# [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
# [1, 2]
# [1, 2, 3] [1, 2]
# 'tuple' object does not support item assignment ([1],)
