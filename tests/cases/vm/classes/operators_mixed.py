"""A polynomial class: operators with numbers on both sides, calls, indexing, equality, iteration."""
class Poly:
    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and c[-1] == 0: c.pop()
        self.c = c or [0]
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def _of(o): return o if isinstance(o, Poly) else Poly(o)
    def __add__(self, o):
        o = Poly._of(o)
        n = max(len(self.c), len(o.c))
        return Poly(*[(self.c + [0] * n)[i] + (o.c + [0] * n)[i] for i in range(n)])
    __radd__ = __add__
    def __neg__(self): return Poly(*[-k for k in self.c])
    def __sub__(self, o): return self + -Poly._of(o)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o):
        o = Poly._of(o)
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    __rmul__ = __mul__
    def __pow__(self, n): return Poly(1) if n == 0 else self * self ** (n - 1)
    def __eq__(self, o): return self.c == Poly._of(o).c
    def __getitem__(self, i): return self.c[i] if i < len(self.c) else 0
    def __iter__(self): return iter(self.c)
    def __len__(self): return len(self.c)
    def __repr__(self): return " + ".join(f"{k}x^{i}" if i else str(k) for i, k in enumerate(self.c) if k) or "0"
x = Poly(0, 1)
p = (x + 1) ** 3 - 2 * x
print(p, p(2), p[1], p[9], list(p), len(p), p == Poly(1, 1, 3, 1), 5 - x, x - x, (x - x) == 0, x * 0, sum([x, x, x]), (1 + x) * (1 - x))
# --- expect
# outcome: ok
# output:
# 1 + 1x^1 + 3x^2 + 1x^3 23 1 0 [1, 1, 3, 1] 4 True 5 + -1x^1 0 True 0 3x^1 1 + -1x^2
