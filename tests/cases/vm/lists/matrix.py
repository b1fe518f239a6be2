"""Nested lists as matrices."""
m = [[1, 2, 3], [4, 5, 6]]
print([list(col) for col in zip(*m)], [[row[i] for row in m] for i in range(3)], sum(map(sum, m)), [x for row in m for x in row])
def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(matmul(m, [[1, 0], [0, 1], [1, 1]]))
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m, m[-1][-1], max(m), max(max(r) for r in m))
# --- expect
# outcome: ok
# output:
# [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]] 21 [1, 2, 3, 4, 5, 6]
# [[4, 5], [10, 11]]
# [[1, 4, 3], [2, 5, 6]] 6 [2, 5, 6] 6
