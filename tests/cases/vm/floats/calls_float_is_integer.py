"""Good and bad calls of float's is_integer, as_integer_ratio, hex, fromhex."""
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
class Empty: pass
class Real(float): pass
def gen():
    yield 3
    yield 1
t(lambda: (123456.789).is_integer())
t(lambda: (Real(2.5)).hex())
t(lambda: float.hex(b'a,b,,c', bytearray(b'abc')))
t(lambda: float.is_integer(None))
t(lambda: float.fromhex(1e-7, '0x'))
t(lambda: float.hex(iter('ab')))
t(lambda: (1/3).fromhex('zz'))
t(lambda: float.as_integer_ratio(gen()))
t(lambda: (1.0).as_integer_ratio())
t(lambda: (-0.0).as_integer_ratio(sep=','))
t(lambda: (1e-7).as_integer_ratio())
t(lambda: (1/3).fromhex('1.8'))
t(lambda: float.fromhex([[1], [2, 3]], '0x', errors='strict'))
t(lambda: (1e16).fromhex([1, 'a']))
t(lambda: (1e16).fromhex('-0x1p-1074'))
t(lambda: (1/3).hex(['b', 'a']))
t(lambda: (float('-inf')).as_integer_ratio())
t(lambda: (float('-inf')).hex())
t(lambda: (0.5).is_integer(**{'q': 1}))
t(lambda: (-0.0).hex())
t(lambda: float.as_integer_ratio(property()))
t(lambda: (1e308).as_integer_ratio(float('inf')))
t(lambda: (123456.789).is_integer([1, 'a']))
t(lambda: (1e22).as_integer_ratio())
t(lambda: (1.0).fromhex('0x1p5000'))
t(lambda: (1e-7).hex(*5))
t(lambda: float.as_integer_ratio(float('nan')))
t(lambda: float.hex(NotImplemented))
t(lambda: float.as_integer_ratio([3, 1, 2]))
t(lambda: (1e22).fromhex(*5))
t(lambda: float.as_integer_ratio(str.upper))
t(lambda: float.hex(lambda x: x))
t(lambda: float.hex(gen()))
t(lambda: float.hex({'a': 1, 'b': 2}.values()))
t(lambda: (1e22).hex(start=2))
t(lambda: (float('-inf')).as_integer_ratio(*5))
t(lambda: float.hex(int | None))
t(lambda: float.hex([1, 'a']))
t(lambda: float.is_integer(-7))
t(lambda: float.is_integer([].append))
t(lambda: float.is_integer(Empty))
t(lambda: float.is_integer(((1, 2), [3])))
t(lambda: float.is_integer(b'a'))
t(lambda: float.as_integer_ratio(b'Hello World'))
t(lambda: float.as_integer_ratio({'a'}))
t(lambda: float.is_integer(slice(1, 3)))
t(lambda: float.hex(Empty, [0, '', None]))
t(lambda: float.as_integer_ratio(' pad '))
t(lambda: float.is_integer(map(str, [1]), reverse=1))
t(lambda: float.hex(frozenset({1, 2, 3}), frozenset([2])))
t(lambda: float.hex(zip([1], 'a')))
# --- expect
# outcome: ok
# output:
# bool False
# str '0x1.4000000000000p+1'
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'NoneType' object
# ! TypeError float.fromhex() takes exactly one argument (2 given)
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'str_ascii_iterator' object
# ! ValueError invalid hexadecimal floating-point string
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'generator' object
# tuple (1, 1)
# ! TypeError float.as_integer_ratio() takes no keyword arguments
# tuple (944473296573929, 9444732965739290427392)
# float 1.5
# ! TypeError float.fromhex() takes no keyword arguments
# ! TypeError bad argument type for built-in operation
# float -5e-324
# ! TypeError float.hex() takes no arguments (1 given)
# ! OverflowError cannot convert Infinity to integer ratio
# str '-inf'
# ! TypeError float.is_integer() takes no keyword arguments
# str '-0x0.0p+0'
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'property' object
# ! TypeError float.as_integer_ratio() takes no arguments (1 given)
# ! TypeError float.is_integer() takes no arguments (1 given)
# tuple (10000000000000000000000, 1)
# ! OverflowError hexadecimal value too large to represent as a float
# ! TypeError float.hex() argument after * must be an iterable, not int
# ! ValueError cannot convert NaN to integer ratio
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'list' object
# ! TypeError float.fromhex() argument after * must be an iterable, not int
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'dict_values' object
# ! TypeError float.hex() takes no keyword arguments
# ! TypeError float.as_integer_ratio() argument after * must be an iterable, not int
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'zip' object
