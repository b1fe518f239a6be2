"""A subclass's reflected method goes first; NotImplemented passes on."""
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
class B(A):
    def __radd__(self, o): return "B.radd"
    def __gt__(self, o): return "B.gt"
class N:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
class R:
    def __radd__(self, o): return "R.radd"
    def __rmul__(self, o): return "R.rmul"
print(A() + B(), B() + A(), A() + A(), A() < B(), B() < A(), N() + R(), 1 + R(), [] * R(), "a" + R(), N() == N(), (n := N()) == n, N() != 1)
try:
    N() + N()
except TypeError as e:
    print(e)
try:
    N() + 1
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# B.radd A.add A.add B.gt A.lt R.radd R.radd R.rmul R.radd False True True
# unsupported operand type(s) for +: 'N' and 'N'
# unsupported operand type(s) for +: 'N' and 'int'
