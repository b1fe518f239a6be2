"""Statements: aug."""
x = 5; x += 1; x -= 2; x *= 3; x /= 4; print(x); x = 17; x //= 3; x %= 3; x **= 4; x <<= 2; x >>= 1; x |= 1; x &= 7; x ^= 2; print(x)
l = [1]; m = l; l += [2]; l *= 2; print(m, l is m)
t = (1,); u = t; t += (2,); print(u, t)
s = "a"; s += "b"; s *= 2; print(s)
st = {1}; st |= {2}; st &= {2, 3}; st ^= {5}; st -= {2}; print(st)
d = {"a": 1}; d |= {"b": 2}; print(d)
d["a"] += 10; l[0] -= 5; print(d, l)
class V:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return V(self.v - o)
    def __imul__(self, o): return "replaced"
    def __imatmul__(self, o): return f"mat {o}"
v = V(1); w = v; v += 5; print(v is w, v.v); v -= 2; print(v is w, v.v); v *= 2; print(v)
v = V(0); v @= 3; print(v)
def e(f):
    try: f()
    except Exception as x: print(type(x).__name__, x)
def a1():
    x = 1; x += "a"
def a2():
    t = ([1],); t[0] += [2]
def a3():
    s = "a"; s -= "b"
def a4():
    l = [1]; l += 5
def a5():
    d = {}; d["x"] += 1
def a6():
    x = None; x *= 2
def a7():
    V(1).zz += 1
def a8():
    s = {1}; s |= [2]
for f in (a1, a2, a3, a4, a5, a6, a7, a8): e(f)
T = ([1], 2)
try: T[0] += [5]
except TypeError: print(T)
i = 0
def idx():
    global i
    i += 1
    return 0
L = [10]; L[idx()] += 5; print(L, i)
class Cnt:
    n = 0
    def __getattr__(self, k): print("get", k); return 1
    def __setattr__(self, k, v): print("set", k, v)
c = Cnt(); c.q += 1
# --- expect
# outcome: ok
# output:
# 3.0
# 3
# [1, 2, 1, 2] True
# (1,) (1, 2)
# abab
# {5}
# {'a': 1, 'b': 2}
# {'a': 11, 'b': 2} [-4, 2, 1, 2]
# True 6
# False 4
# replaced
# mat 3
# TypeError unsupported operand type(s) for +=: 'int' and 'str'
# TypeError 'tuple' object does not support item assignment
# TypeError unsupported operand type(s) for -=: 'str' and 'str'
# TypeError 'int' object is not iterable
# KeyError 'x'
# TypeError unsupported operand type(s) for *=: 'NoneType' and 'int'
# AttributeError 'V' object has no attribute 'zz'
# TypeError unsupported operand type(s) for |=: 'set' and 'list'
# ([1, 5], 2)
# [15] 1
# get q
# set q 2
