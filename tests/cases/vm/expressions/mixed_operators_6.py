"""Operators between values of all types, part 6."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Empty: pass
class Text(str): pass
class Real(float): pass
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
def exec_sub(a, b):
    x = a[0]
    x -= b
    a[0] = x
def exec_mul(a, b):
    x = a[0]
    x *= b
    a[0] = x
def exec_truediv(a, b):
    x = a[0]
    x /= b
    a[0] = x
def exec_floordiv(a, b):
    x = a[0]
    x //= b
    a[0] = x
def exec_rshift(a, b):
    x = a[0]
    x >>= b
    a[0] = x
def exec_or(a, b):
    x = a[0]
    x |= b
    a[0] = x
t(lambda: ('a b c') <= ('-3.5'))
t(lambda: (int | None) <= (str))
t(lambda: (iter('ab')) < (gen()))
t(lambda: (False) << (0))
t(lambda: (zip([1], 'a')) ^ (iter('ab')))
t(lambda: (frozenset('ab')) >> (frozenset([2])))
t(lambda: (list(range(10))) > (range(0, -2**65, -2**64)))
t(lambda: (5e-324) % (Real(2.5)))
t(lambda: (bool) or (b'abc'))
t(lambda: (b'l\nm\r\nx') ** (10))
m([[0, '', None]], lambda a: exec_mul(a, 0))
t(lambda: ([]) - (Text('sub')))
t(lambda: (type) % (float('nan')))
t(lambda: (2**64 + 1) in (int | None))
m([{1.5, 'x'}], lambda a: exec_sub(a, {'a'}))
t(lambda: (1.0) & (zip([1], 'a')))
t(lambda: (b'\x00\xff') or (10))
t(lambda: (range(0, -2**65, -2**64)) @ (range(0, -2**65, -2**64)))
t(lambda: ~(dict))
t(lambda: ({'a': 1, 'b': 2}.values()) / (1.0))
t(lambda: ({'b': 2, 'a': 1}) // (range(0, -2**65, -2**64)))
t(lambda: (len) >> (type))
m([{}.keys()], lambda a: exec_sub(a, {'a': 1, 'b': 2}.values()))
t(lambda: (bytearray(3)) // (bytearray(b'\x00\xff')))
t(lambda: (-10**25) not in (Empty()))
t(lambda: (object()) / ({1: 2}.keys()))
t(lambda: (2.0**53) >> (1e-7))
t(lambda: (slice(None, None, -1)) not in ([].append))
t(lambda: ({'a': 1, 'b': 2}.values()) - ('aaa'))
m([b''], lambda a: exec_truediv(a, frozenset()))
t(lambda: (bytearray(b' a,b ')) + (bytearray(3)))
t(lambda: ('a') << (b'a'))
t(lambda: (list[int]) and (Pair((1, 2))))
t(lambda: ({1}) & (set()))
t(lambda: (()) + ((1,)))
t(lambda: -(b'12'))
t(lambda: ({'a': 1}.items()) <= (reversed([1, 2])))
t(lambda: (1e-7) | (1.5))
t(lambda: ({}.keys()) and (10**18))
t(lambda: (b'l\nm\r\nx') ^ (b'Hello World'))
t(lambda: ('{0}') or (zip([1], 'a')))
t(lambda: (bytearray(b'\x00\xff')) > ({'a': 1, 'b': 2}.values()))
t(lambda: ('-3.5') * ('{0}'))
m([slice(None, None, -1)], lambda a: exec_floordiv(a, slice('a', 2, 3)))
m(['{0}'], lambda a: exec_or(a, range(1, 10, 2)))
m([-10**25], lambda a: exec_floordiv(a, 2**64 + 1))
t(lambda: (True) * (Real(2.5)))
t(lambda: (frozenset({1, 2, 3})) or (frozenset([2])))
t(lambda: (str.upper) + (ValueError('x')))
t(lambda: ('ab' * 3) or ('{0}'))
m([1000000], lambda a: exec_truediv(a, b'aXbXc'))
t(lambda: -(2**64 + 1))
t(lambda: (slice(None, None, -1)) in (bytearray(b'Hello World')))
t(lambda: (len) / (list[int]))
t(lambda: (NotImplemented) % (super))
t(lambda: (reversed([1, 2])) | (b''))
t(lambda: +(zip([1], 'a')))
m([frozenset()], lambda a: exec_rshift(a, frozenset('ab')))
t(lambda: (slice('a', 2, 3)) * (None))
t(lambda: +((1, 1.0, True)))
# --- expect
# outcome: ok
# output:
# bool False
# ! TypeError '<=' not supported between instances of 'types.UnionType' and 'type'
# ! TypeError '<' not supported between instances of 'str_ascii_iterator' and 'generator'
# int 0
# ! TypeError unsupported operand type(s) for ^: 'zip' and 'str_ascii_iterator'
# ! TypeError unsupported operand type(s) for >>: 'frozenset' and 'frozenset'
# ! TypeError '>' not supported between instances of 'list' and 'range'
# float 5e-324
# type <class 'bool'>
# ! TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
# None | [[]]
# ! TypeError unsupported operand type(s) for -: 'list' and 'Text'
# ! TypeError unsupported operand type(s) for %: 'type' and 'float'
# ! TypeError argument of type 'types.UnionType' is not iterable
# None | [{1.5, 'x'}]
# ! TypeError unsupported operand type(s) for &: 'float' and 'zip'
# bytes b'\x00\xff'
# ! TypeError unsupported operand type(s) for @: 'range' and 'range'
# ! TypeError bad operand type for unary ~: 'type'
# ! TypeError unsupported operand type(s) for /: 'dict_values' and 'float'
# ! TypeError unsupported operand type(s) for //: 'dict' and 'range'
# ! TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'type'
# None | [set()]
# ! TypeError unsupported operand type(s) for //: 'bytearray' and 'bytearray'
# ! TypeError argument of type 'Empty' is not iterable
# ! TypeError unsupported operand type(s) for /: 'object' and 'dict_keys'
# ! TypeError unsupported operand type(s) for >>: 'float' and 'float'
# ! TypeError argument of type 'builtin_function_or_method' is not iterable
# ! TypeError unsupported operand type(s) for -: 'dict_values' and 'str'
# ! TypeError unsupported operand type(s) for /=: 'bytes' and 'frozenset' | [b'']
# bytearray bytearray(b' a,b \x00\x00\x00')
# ! TypeError unsupported operand type(s) for <<: 'str' and 'bytes'
# Pair (1, 2)
# set set[]
# tuple (1,)
# ! TypeError bad operand type for unary -: 'bytes'
# ! TypeError '<=' not supported between instances of 'dict_items' and 'list_reverseiterator'
# ! TypeError unsupported operand type(s) for |: 'float' and 'float'
# dict_keys dict_keys([])
# ! TypeError unsupported operand type(s) for ^: 'bytes' and 'bytes'
# str '{0}'
# ! TypeError '>' not supported between instances of 'bytearray' and 'dict_values'
# ! TypeError can't multiply sequence by non-int of type 'str'
# ! TypeError unsupported operand type(s) for //=: 'slice' and 'slice' | [slice(None, None, -1)]
# ! TypeError unsupported operand type(s) for |=: 'str' and 'range' | ['{0}']
# None | [-542102]
# float 2.5
# frozenset frozenset['1', '2', '3']
# ! TypeError unsupported operand type(s) for +: 'method_descriptor' and 'ValueError'
# str 'ababab'
# ! TypeError unsupported operand type(s) for /=: 'int' and 'bytes' | [1000000]
# int -18446744073709551617
# ! TypeError a bytes-like object is required, not 'slice'
# ! TypeError unsupported operand type(s) for /: 'builtin_function_or_method' and 'types.GenericAlias'
# ! TypeError unsupported operand type(s) for %: 'NotImplementedType' and 'type'
# ! TypeError unsupported operand type(s) for |: 'list_reverseiterator' and 'bytes'
# ! TypeError bad operand type for unary +: 'zip'
# ! TypeError unsupported operand type(s) for >>=: 'frozenset' and 'frozenset' | [frozenset()]
# ! TypeError unsupported operand type(s) for *: 'slice' and 'NoneType'
# ! TypeError bad operand type for unary +: 'tuple'
