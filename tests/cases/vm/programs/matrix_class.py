"""A matrix class with operators, slices and checks."""
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) != 1: raise ValueError("rows of different lengths")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        match key:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as i, slice() as j): return Matrix(r[j] for r in self.rows[i])
            case int(i): return self.rows[i]
            case _: raise TypeError(f"cannot index by {key!r}")
    def __setitem__(self, key, value): i, j = key; self.rows[i][j] = value
    def __add__(self, other):
        if isinstance(other, (int, float)): return Matrix([[x + other for x in r] for r in self.rows])
        if not isinstance(other, Matrix): return NotImplemented
        if self.shape != other.shape: raise ValueError(f"shapes {self.shape} and {other.shape}")
        return Matrix([[x + y for x, y in zip(a, b)] for a, b in zip(self.rows, other.rows)])
    __radd__ = __add__
    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __neg__(self): return -1 * self
    def __pow__(self, n):
        out = Matrix.identity(len(self.rows))
        for _ in range(n): out = out @ self
        return out
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __iter__(self): return (x for r in self.rows for x in r)
    def __len__(self): return len(self.rows)
    def __contains__(self, x): return any(x in r for r in self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __format__(self, spec): return "\n".join(" ".join(format(x, spec) for x in r) for r in self.rows)
m = Matrix([[1, 2], [3, 4]])
print(m + m, 1 + m, m * 2, 3 * m, -m, m @ m, m ** 3, m.T, m.shape, list(m), 3 in m, len(m), m[1, 0], m[0], m[:1, 1:], m == m.T.T)
m[0, 0] = 10; print(f"{m:6.2f}")
for f in (lambda: Matrix([[1], [2, 3]]), lambda: m + Matrix([[1]]), lambda: m + "a", lambda: m["x"]):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
m @ 5
# --- expect
# outcome: raise AttributeError: 'int' object has no attribute 'rows'
# output:
# Matrix([[2, 4], [6, 8]]) Matrix([[2, 3], [4, 5]]) Matrix([[2, 4], [6, 8]]) Matrix([[3, 6], [9, 12]]) Matrix([[-1, -2], [-3, -4]]) Matrix([[7, 10], [15, 22]]) Matrix([[37, 54], [81, 118]]) Matrix([[1, 3], [2, 4]]) (2, 2) [1, 2, 3, 4] True 2 3 [1, 2] Matrix([[2]]) True
#  10.00   2.00
#   3.00   4.00
# ValueError rows of different lengths
# ValueError shapes (2, 2) and (1, 1)
# TypeError unsupported operand type(s) for +: 'Matrix' and 'str'
# TypeError cannot index by 'x'
# traceback:
# Traceback (most recent call last):
#   File "programs/matrix_class.py", line 47, in <module>
#     m @ 5
#     ~~^~~
#   File "programs/matrix_class.py", line 26, in __matmul__
#     cols = list(zip(*other.rows))
#                      ^^^^^^^^^^
# AttributeError: 'int' object has no attribute 'rows'
