"""Classes: the order of bases and its errors."""
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
print(D.__bases__, D.__base__)
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
try:
    class Y(A, A): pass
except TypeError as e:
    print(e)
try:
    class Z(1): pass
except TypeError as e:
    print(e)
try:
    class Z(len): pass
except TypeError as e:
    print(e)
try:
    class Z(bool): pass
except TypeError as e:
    print(e)
try:
    class Z(int, str): pass
except TypeError as e:
    print(e)
try:
    class Z(type(None)): pass
except TypeError as e:
    print(e)
try:
    class Z(range): pass
except TypeError as e:
    print(e)
O = object
class P(O): pass
class Q(O): pass
class R(P, Q): pass
class S(Q, P): pass
try:
    class T(R, S): pass
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# ['D', 'B', 'C', 'A', 'object'] True
# (<class '__main__.B'>, <class '__main__.C'>) <class '__main__.B'>
# Cannot create a consistent method resolution
# order (MRO) for bases A, B
# duplicate base class A
# int() takes at most 2 arguments (3 given)
# cannot create 'builtin_function_or_method' instances
# type 'bool' is not an acceptable base type
# multiple bases have instance lay-out conflict
# type 'NoneType' is not an acceptable base type
# type 'range' is not an acceptable base type
# Cannot create a consistent method resolution
# order (MRO) for bases P, Q
