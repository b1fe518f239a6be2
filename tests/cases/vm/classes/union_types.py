"""int | str as a value: members, equality, isinstance and what cannot be joined."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class A: pass
u = int | str
print(u, u | None, None | u, u | int, int | int, A | None, type(u), u.__args__, bool | (int | str) | bool)
print(u == str | int, u == int, (int | None) == (None | int), hash(u) == hash(str | int), len({u, str | int}))
print(isinstance(1, u), isinstance(1.5, u), isinstance(None, int | None), isinstance(True, u), issubclass(bool, u), issubclass(float, u), isinstance(A(), A | int))
t(lambda: int | 5)
t(lambda: 5 | int)
t(lambda: None | None)
t(lambda: int | "str")
t(lambda: u | 5)
t(lambda: u())
t(lambda: u + 1)
t(lambda: u[0])
t(lambda: isinstance(1, (u, 5)))
t(lambda: isinstance("a", (u, 5)))
t(lambda: isinstance(1, 5))
t(lambda: isinstance(1.5, [int]))
t(lambda: isinstance(1.5, None))
t(lambda: issubclass(5, int))
t(lambda: issubclass(int, 5))
t(lambda: u.nothing)
# --- expect
# outcome: ok
# output:
# int | str int | str | None None | int | str int | str <class 'int'> __main__.A | None <class 'types.UnionType'> (<class 'int'>, <class 'str'>) bool | int | str
# True False True True 1
# True False True True True False True
# TypeError unsupported operand type(s) for |: 'type' and 'int'
# TypeError unsupported operand type(s) for |: 'int' and 'type'
# TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
# TypeError unsupported operand type(s) for |: 'type' and 'str'
# TypeError unsupported operand type(s) for |: 'types.UnionType' and 'int'
# TypeError 'types.UnionType' object is not callable
# TypeError unsupported operand type(s) for +: 'types.UnionType' and 'int'
# TypeError int | str is not a generic class
# True
# True
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError issubclass() arg 1 must be a class
# TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# AttributeError 'types.UnionType' object has no attribute 'nothing'
