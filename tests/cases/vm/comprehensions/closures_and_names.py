"""Names in nested comprehensions and the loops around them."""
n = 100
print([[n + i + j for j in range(2)] for i in range(2)], [(lambda i: i + n)(k) for k in range(2)], [n for n in range(3)], n, {n: n for n in "ab"}, [i for i in [n for n in (7, 8)]], sum(n for n in (1, 2)), n)
def outer(xs):
    def inner(k): return [x * k for x in xs if x > base]
    base = 1
    return [inner(k) for k in xs], [x for xs in [[1], [2]] for x in xs], xs
print(outer([1, 2, 3]))
class A:
    xs = [1, 2]
    ys = [x * 2 for x in xs]
    zs = list(map(lambda x: x + 1, xs))
print(A.ys, A.zs, [f(1) for f in [lambda x, k=k: x + k for k in range(3)]])
# --- expect
# outcome: ok
# output:
# [[100, 101], [101, 102]] [100, 101] [0, 1, 2] 100 {'a': 'a', 'b': 'b'} [7, 8] 3 100
# ([[2, 3], [4, 6], [6, 9]], [1, 2], [1, 2, 3])
# [2, 4] [2, 3] [1, 2, 3]
