"""Comprehensions in functions see parameters, locals and globals."""
base = 10
def f(data, k):
    local = 5
    return [base + k + local + d for d in data], {d: k for d in data}, sorted({d % k for d in data}), sum(d * k for d in data)
print(f([1, 2, 3], 2))
def outer():
    fs = [lambda: i * k for i in range(3) for k in (10,)]
    return [fn() for fn in fs]
print(outer())
def rows(m):
    return [[cell for cell in row if cell] for row in m if any(row)]
print(rows([[0, 1], [0, 0], [2, 3]]))
# --- expect
# outcome: ok
# output:
# ([18, 19, 20], {1: 2, 2: 2, 3: 2}, [0, 1], 12)
# [20, 20, 20]
# [[1], [2, 3]]
