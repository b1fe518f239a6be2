"""Good and bad calls of divmod, abs, hash."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
def two(a, b=0): return (a, b)

t(lambda: abs(-10**25))
t(lambda: abs({1: 1, 2: 2, 3: 3}))
t(lambda: abs())
t(lambda: divmod(-1, 'aXbXc'))
t(lambda: divmod(-2**63, 2))
t(lambda: abs(5e-324))
t(lambda: divmod(two, slice(1)))
t(lambda: divmod(*5))
t(lambda: abs(1.0))
t(lambda: divmod(0.1, 10))
t(lambda: abs(property()))
t(lambda: abs(0))
t(lambda: divmod(bytearray(b'abc'), NotImplemented))
t(lambda: divmod(0.1, 0, 2))
t(lambda: abs(start=2))
t(lambda: abs(*5))
t(lambda: abs(-2**63))
t(lambda: divmod(2.675, 0))
t(lambda: abs(1/3))
t(lambda: divmod(10**18, -10**25))
t(lambda: abs([].append))
t(lambda: divmod(super, len, **{'q': 1}))
t(lambda: divmod(list[int], [].append))
t(lambda: divmod(2**63, 0.1))
# --- expect
# outcome: ok
# output:
# int 10000000000000000000000000
# ! TypeError bad operand type for abs(): 'dict'
# ! TypeError abs() takes exactly one argument (0 given)
# ! TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
# tuple (-4611686018427387904, 0)
# float 5e-324
# ! TypeError unsupported operand type(s) for divmod(): 'function' and 'slice'
# ! TypeError divmod() argument after * must be an iterable, not int
# float 1.0
# tuple (0.0, 0.1)
# ! TypeError bad operand type for abs(): 'property'
# int 0
# ! TypeError unsupported operand type(s) for divmod(): 'bytearray' and 'NotImplementedType'
# ! TypeError divmod expected 2 arguments, got 3
# ! TypeError abs() takes no keyword arguments
# ! TypeError abs() argument after * must be an iterable, not int
# int 9223372036854775808
# ! ZeroDivisionError float divmod()
# float 0.3333333333333333
# tuple (-1, -9999999000000000000000000)
# ! TypeError bad operand type for abs(): 'builtin_function_or_method'
# ! TypeError divmod() takes no keyword arguments
# ! TypeError unsupported operand type(s) for divmod(): 'types.GenericAlias' and 'builtin_function_or_method'
# tuple (9.223372036854776e+19, 2.842170943040401e-14)
