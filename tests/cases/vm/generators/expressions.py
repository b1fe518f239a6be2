"""Generator expressions are lazy but for their first iterable."""
def src(n):
    print("src", n)
    return range(n)
g = (x * y for x in src(2) for y in src(x + 1))
print("made")
print(list(g), list(g))
try:
    bad = (x for x in 5)
except TypeError as e:
    print(e)
n = 2
lazy = (i * n for i in range(3))
n = 10
print(list(lazy), any(x > 2 for x in [1, 3]))
print(dict((k, i) for i, k in enumerate("ab")), "".join(c.upper() for c in "abc"), sorted((x for x in [3, 1]), reverse=True), (i for i in ()).__class__.__name__)
# --- expect
# outcome: ok
# output:
# src 2
# made
# src 1
# src 2
# [0, 0, 1] []
# 'int' object is not iterable
# [0, 10, 20] True
# {'a': 0, 'b': 1} ABC [3, 1] generator
