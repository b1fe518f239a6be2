"""Objects: reflected."""
class A:
    def __init__(s, v): s.v = v
    def __add__(s, o): print("A.add"); return NotImplemented if isinstance(o, B) else A(s.v + getattr(o, "v", o))
    def __radd__(s, o): print("A.radd"); return A(o + s.v)
    def __eq__(s, o): print("A.eq"); return NotImplemented
    def __lt__(s, o): print("A.lt"); return NotImplemented
    def __gt__(s, o): print("A.gt"); return True
    def __repr__(s): return f"A({s.v})"
    __hash__ = None
class B(A):
    def __radd__(s, o): print("B.radd"); return "B"
    def __gt__(s, o): print("B.gt"); return "bgt"
    def __eq__(s, o): print("B.eq"); return True
print(A(1) + 2, 3 + A(4), A(1) + B(2), sum([A(1), A(2)]))
print(A(1) == A(2), A(1) == B(1), A(1) != A(1), A(1) < A(2), A(1) < B(2))
try: A(1) - 1
except TypeError as e: print(e)
try: 1 - A(1)
except TypeError as e: print(e)
try: A(1) < 5
except TypeError as e: print(e)
try: hash(A(1))
except TypeError as e: print(e)
try: {A(1): 2}
except TypeError as e: print(e)
try: A(1) <= A(2)
except TypeError as e: print(e)
class U:
    def __neg__(s): return "neg"
    def __pos__(s): return "pos"
    def __invert__(s): return "inv"
    def __abs__(s): return "abs"
    def __int__(s): return 7
    def __float__(s): return 7.5
    def __index__(s): return 3
    def __round__(s, n=None): return ("round", n)
    def __trunc__(s): return "trunc"
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
    def __bool__(s): return False
    def __divmod__(s, o): return ("divmod", o)
    def __rdivmod__(s, o): return ("rdivmod", o)
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __rpow__(s, o): return ("rpow", o)
    def __matmul__(s, o): return "mm"
    def __rmatmul__(s, o): return "rmm"
    def __lshift__(s, o): return "ls"
    def __rrshift__(s, o): return "rrs"
    def __and__(s, o): return "and"
    def __rxor__(s, o): return "rxor"
    def __floordiv__(s, o): return "fd"
    def __mod__(s, o): return "mod"
    def __rmod__(s, o): return "rmod"
    def __truediv__(s, o): return "td"
import math
u = U()
print(-u, +u, ~u, abs(u), int(u), float(u), [1, 2, 3, 4][u], round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u), bool(u), not u, divmod(u, 2), divmod(5, u), u ** 2, pow(u, 2, 3), 2 ** u, u @ 1, 1 @ u, u << 1, 1 >> u, u & 1, 1 ^ u, u // 2, u % 2, 5 % u, u / 3)
print("abc"[u:] , list(range(5))[:u], bin(u), hex(u), "x" * u, range(u), bytes(u), chr(97 + u.__index__()))
print(f"{u!s:.1}", "%d" % u if False else "", u or "falsy")
# --- expect
# outcome: ok
# output:
# A.add
# A.radd
# B.radd
# A.radd
# A.add
# A(3) A(7) B A(3)
# A.eq
# A.eq
# B.eq
# A.eq
# A.eq
# A.lt
# A.gt
# B.gt
# False True True True bgt
# unsupported operand type(s) for -: 'A' and 'int'
# unsupported operand type(s) for -: 'int' and 'A'
# A.lt
# '<' not supported between instances of 'A' and 'int'
# unhashable type: 'A'
# unhashable type: 'A'
# '<=' not supported between instances of 'A' and 'A'
# neg pos inv abs 7 7.5 4 ('round', None) ('round', 2) trunc floor ceil False True ('divmod', 2) ('rdivmod', 5) ('pow', 2, None) ('pow', 2, 3) ('rpow', 2) mm rmm ls rrs and rxor fd mod rmod td
#  [0, 1, 2] 0b11 0x3 xxx range(0, 3) b'\x00\x00\x00' d
# <  falsy
