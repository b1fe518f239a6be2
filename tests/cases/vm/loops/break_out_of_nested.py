"""Leaving nested loops with flags, else, functions and exceptions."""
for i in range(4):
    for j in range(4):
        if i * j == 6: break
    else:
        continue
    break
print(i, j)
def find(grid, x):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == x: return r, c
print(find([[1, 2], [3, 4]], 3), find([[1]], 9))
done = False
while not done:
    while True:
        done = True
        break
class Found(Exception): pass
try:
    for i in range(10):
        for j in range(10):
            if i + j == 11: raise Found(i, j)
except Found as e:
    print(e.args)
n = 0
while n < 100:
    n += 7
    if n % 5: continue
    break
else:
    n = -1
print(n)
# --- expect
# outcome: ok
# output:
# 2 3
# (1, 0) None
# (2, 9)
# 35
