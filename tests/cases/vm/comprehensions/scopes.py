"""Loop names of a comprehension stay inside; closures catch the cell."""
x = "outer"
print([x for x in range(3)], x, {x for x in [1]}, {x: 1 for x in "k"}, x)
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
def g(n):
    return [n + i for i in range(n) if i < n], [[n * j for j in range(2)] for _ in range(2)]
print(g(3))
class C:
    size = 3
    items = [i for i in range(size)]
    other = [i for i in range(3) if i]
print(C.items, C.other, hasattr(C, "i"))
try:
    print([undefined for i in range(2)])
except NameError as e:
    print(e)
print([i for i in range(3) if (j := i) > 0], j)
# --- expect
# outcome: ok
# output:
# [0, 1, 2] outer {1} {'k': 1} outer
# [2, 2, 2] [0, 1, 2]
# ([3, 4, 5], [[0, 3], [0, 3]])
# [0, 1, 2] [1, 2] False
# name 'undefined' is not defined
# [1, 2] 2
