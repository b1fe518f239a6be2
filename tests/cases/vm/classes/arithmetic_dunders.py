"""Operators of a class: plain, reflected, in place, NotImplemented."""
class V:
    def __init__(self, *c): self.c = list(c)
    def __repr__(self): return f"V{tuple(self.c)}"
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, V) else NotImplemented
    def __sub__(self, o): return V(*(a - b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return V(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __truediv__(self, k): return V(*(a / k for a in self.c))
    def __floordiv__(self, k): return V(*(a // k for a in self.c))
    def __mod__(self, k): return V(*(a % k for a in self.c))
    def __pow__(self, k): return V(*(a ** k for a in self.c))
    def __neg__(self): return self * -1
    def __pos__(self): return self
    def __abs__(self): return (self @ self) ** 0.5
    def __invert__(self): return V(*reversed(self.c))
    def __iadd__(self, o): self.c = (self + o).c; return self
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __rsub__(self, o): return ("rsub", o)
    def __lshift__(self, k): return ("lshift", k)
    def __rshift__(self, k): return ("rshift", k)
    def __and__(self, k): return ("and", k)
    def __or__(self, k): return ("or", k)
    def __xor__(self, k): return ("xor", k)
    def __divmod__(self, k): return (self // k, self % k)
    def __round__(self, n=None): return ("round", n)
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 3, 3 * a, a @ b, b / 2, b // 2, b % 2, b ** 2, -a, +a, abs(b), ~a, sum([a, b]), 5 - a)
c = a
c += b
print(a, c is a, a << 1, a >> 2, a & 3, a | 4, a ^ 5, divmod(b, 3), round(a), round(a, 2))
a -= b; a *= 2; a @= b
print(a)
for f in (lambda: V(1) + 1, lambda: 1 + V(1), lambda: V(1) << "x", lambda: "x" << V(1), lambda: V(1) // V(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# --- expect
# outcome: ok
# output:
# V(4, 6) V(-2, -2) V(3, 6) V(3, 6) 11 V(1.5, 2.0) V(1, 2) V(1, 0) V(9, 16) V(-1, -2) V(1, 2) 5.0 V(2, 1) V(4, 6) ('rsub', 5)
# V(4, 6) True ('lshift', 1) ('rshift', 2) ('and', 3) ('or', 4) ('xor', 5) (V(1, 1), V(0, 1)) ('round', None) ('round', 2)
# 22
# TypeError unsupported operand type(s) for +: 'V' and 'int'
# TypeError unsupported operand type(s) for +: 'int' and 'V'
# ('lshift', 'x')
# TypeError unsupported operand type(s) for <<: 'str' and 'V'
# TypeError unsupported operand type(s) for //: 'int' and 'V'
