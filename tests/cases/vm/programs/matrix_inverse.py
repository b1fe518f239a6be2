"""Gauss-Jordan elimination with exact fractions of ints."""
def gcd(a, b): return abs(a) if not b else gcd(b, a % b)
class Q:
    def __init__(self, n, d=1):
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def __mul__(self, o): return Q(self.n * o.n, self.d * o.d)
    def __sub__(self, o): return Q(self.n * o.d - o.n * self.d, self.d * o.d)
    def __truediv__(self, o): return Q(self.n * o.d, self.d * o.n)
    def __bool__(self): return self.n != 0
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
def inverse(m):
    n = len(m)
    a = [[Q(v) for v in row] + [Q(int(i == j)) for j in range(n)] for i, row in enumerate(m)]
    for k in range(n):
        p = next(i for i in range(k, n) if a[i][k])
        a[k], a[p] = a[p], a[k]
        a[k] = [v / a[k][k] for v in a[k]]
        for i in range(n):
            if i != k:
                a[i] = [v - a[i][k] * w for v, w in zip(a[i], a[k])]
    return [row[n:] for row in a]
print(inverse([[2, 1, 0], [0, 3, 1], [1, 0, 4]]))
# --- expect
# outcome: ok
# output:
# [[12/25, -4/25, 1/25], [1/25, 8/25, -2/25], [-3/25, 1/25, 6/25]]
