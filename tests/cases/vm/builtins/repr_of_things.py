"""repr of functions, classes and modules' kin without addresses."""
class A: pass
def f(): pass
print(A, int, type, repr(ValueError), repr(len), type(f), str(A), [int, str], {int: 1}, range(2), slice(1, None), repr(Ellipsis), type(None), NotImplemented)
class B:
    class C: pass
def g():
    class L: pass
    return L
print(B.C, g(), type(B()), dict, enumerate, property)
print(repr("").join(["a"]), object, Exception("x"), [ValueError("v")], zip, {"a": print})
# --- expect
# outcome: ok
# output:
# <class '__main__.A'> <class 'int'> <class 'type'> <class 'ValueError'> <built-in function len> <class 'function'> <class '__main__.A'> [<class 'int'>, <class 'str'>] {<class 'int'>: 1} range(0, 2) slice(1, None, None) Ellipsis <class 'NoneType'> NotImplemented
# <class '__main__.B.C'> <class '__main__.g.<locals>.L'> <class '__main__.B'> <class 'dict'> <class 'enumerate'> <class 'property'>
# a <class 'object'> x [ValueError('v')] <class 'zip'> {'a': <built-in function print>}
