"""Augmented assignment falls back from __iadd__ to __add__ and __radd__."""
class A:
    def __init__(self, log=()): self.log = list(log)
    def __iadd__(self, o): self.log.append(("iadd", o)); return self
    def __add__(self, o): return A(self.log + [("add", o)])
    def __sub__(self, o): return A(self.log + [("sub", o)])
    def __imul__(self, o): return "replaced"
    def __ior__(self, o): return NotImplemented
    def __or__(self, o): return ("or", o)
class R:
    def __rmul__(self, o): return ("rmul", o)
a = b = A()
a += 1
print(a is b, a.log)
a -= 2
print(a is b, a.log, b.log)
b *= 3
print(b)
a |= 4
print(a)
x = 5
x *= R()
print(x)
t = [1]
try:
    t += 5
except TypeError as e:
    print(e)
try:
    t -= [1]
except TypeError as e:
    print(e)
d = {"k": [0]}
d["k"] += [1]
d["k"] *= 2
print(d)
# --- expect
# outcome: ok
# output:
# True [('iadd', 1)]
# False [('iadd', 1), ('sub', 2)] [('iadd', 1)]
# replaced
# ('or', 4)
# ('rmul', 5)
# 'int' object is not iterable
# unsupported operand type(s) for -=: 'list' and 'list'
# {'k': [0, 1, 0, 1]}
