"""Operators between values of all types, part 4."""
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
class Number(int): pass
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

def exec_add(a, b):
    x = a[0]
    x += b
    a[0] = x
def exec_truediv(a, b):
    x = a[0]
    x /= b
    a[0] = x
def exec_floordiv(a, b):
    x = a[0]
    x //= b
    a[0] = x
def exec_mod(a, b):
    x = a[0]
    x %= b
    a[0] = x
def exec_pow(a, b):
    x = a[0]
    x **= b
    a[0] = x
def exec_rshift(a, b):
    x = a[0]
    x >>= b
    a[0] = x
def exec_and(a, b):
    x = a[0]
    x &= b
    a[0] = x
def exec_or(a, b):
    x = a[0]
    x |= b
    a[0] = x
def exec_xor(a, b):
    x = a[0]
    x ^= b
    a[0] = x
def exec_matmul(a, b):
    x = a[0]
    x @= b
    a[0] = x
t(lambda: (gen()) in (frozenset('ab')))
m([slice(5, 0, -2)], lambda a: exec_matmul(a, slice(1, 3)))
t(lambda: (frozenset()) & (frozenset()))
m([b''], lambda a: exec_add(a, lambda x: x))
t(lambda: ((3, 1, 2)) - ({}.keys()))
t(lambda: (bytearray(b' a,b ')) ** (None))
t(lambda: (frozenset('ab')) >= ({1: 1, 2: 2, 3: 3}))
t(lambda: ('') / (b''))
t(lambda: (bool) >> (object))
m([{}.keys()], lambda a: exec_or(a, (1, 'a')))
t(lambda: (-2**63) << (-1))
t(lambda: (iter([1, 2])) - ("it's"))
m([-2**63], lambda a: exec_truediv(a, 1.0))
t(lambda: (0.0) ^ (range(0, -2**65, -2**64)))
t(lambda: (range(2**70, 2**70 + 3)) in (object))
t(lambda: (1/3) ** (True))
t(lambda: ({1}) & (range(1, 10, 2)))
t(lambda: ({'a'}) ^ ({1, 2, 3}))
t(lambda: (True) @ (Number(5)))
t(lambda: ({1, 2, 3}) or ({1, 2, 3}))
t(lambda: (1.0) // (float('inf')))
t(lambda: ([3, 1, 2]) / ({}.keys()))
t(lambda: ('line\nbreak\r\nx') or ("it's"))
t(lambda: (2**64 + 1) and (1))
t(lambda: ([3, 1, 2]) * (None))
t(lambda: (frozenset()) not in (b'abc'))
t(lambda: (bytearray(b'abc')) * (True))
t(lambda: (NotImplemented) & (list))
t(lambda: (ValueError) - (slice(1)))
m([set()], lambda a: exec_add(a, {1, 2, 3}))
t(lambda: (range(10, 0, -3)) or (range(10, 0, -3)))
t(lambda: ({'b': 2, 'a': 1}) + ({'a': 1}))
t(lambda: (Items([2, 1])) or ([1, 'a']))
m([{'b': 2, 'a': 1}], lambda a: exec_xor(a, {1: 1, 2: 2, 3: 3}))
t(lambda: ('12') < (2**15))
t(lambda: (range(5)) % (Empty()))
t(lambda: ({'a': 1, 'b': 2}.values()) / ('ß'))
m(['aaa'], lambda a: exec_floordiv(a, 2**15))
m([ValueError('x')], lambda a: exec_and(a, slice(5, 0, -2)))
t(lambda: (Pair((1, 2))) << (-1))
t(lambda: (b'12') <= ({'a': 1, 'b': 2}.values()))
t(lambda: (bytearray(b' a,b ')) + (2**15))
t(lambda: (str.upper) ** ([1, 'a']))
t(lambda: (frozenset('ab')) == ({1: 2}.keys()))
t(lambda: (two) * (lambda x: x))
t(lambda: ({}.keys()) in (None))
m([frozenset()], lambda a: exec_mod(a, {1: 1, 2: 2, 3: 3}))
t(lambda: ({1}) * ({1}))
t(lambda: -(None))
t(lambda: (Map(a=1)) not in (bytearray(b'abc')))
t(lambda: (float('-inf')) @ (iter('ab')))
m([{1}], lambda a: exec_pow(a, Empty()))
m(['line\nbreak\r\nx'], lambda a: exec_xor(a, '{0}'))
m([None], lambda a: exec_matmul(a, float('inf')))
t(lambda: (b'abc') // ([1]))
t(lambda: ({}.keys()) << ('aXbXc'))
t(lambda: (NotImplemented) >> (b''))
t(lambda: ('ß') and (10**18))
m([frozenset({1, 2, 3})], lambda a: exec_rshift(a, -2.5))
t(lambda: ('Hello World') / (reversed([1, 2])))
# --- expect
# outcome: ok
# output:
# bool False
# ! TypeError unsupported operand type(s) for @=: 'slice' and 'slice' | [slice(5, 0, -2)]
# frozenset frozenset[]
# ! TypeError can't concat function to bytes | [b'']
# set set['1', '2', '3']
# ! TypeError unsupported operand type(s) for ** or pow(): 'bytearray' and 'NoneType'
# ! TypeError '>=' not supported between instances of 'frozenset' and 'dict'
# ! TypeError unsupported operand type(s) for /: 'str' and 'bytes'
# ! TypeError unsupported operand type(s) for >>: 'type' and 'type'
# None | [{1, 'a'}]
# ! ValueError negative shift count
# ! TypeError unsupported operand type(s) for -: 'list_iterator' and 'str'
# None | [-9.223372036854776e+18]
# ! TypeError unsupported operand type(s) for ^: 'float' and 'range'
# ! TypeError argument of type 'type' is not iterable
# float 0.3333333333333333
# ! TypeError unsupported operand type(s) for &: 'set' and 'range'
# set set["'a'", '1', '2', '3']
# ! TypeError unsupported operand type(s) for @: 'bool' and 'Number'
# set set['1', '2', '3']
# float 0.0
# ! TypeError unsupported operand type(s) for /: 'list' and 'dict_keys'
# str 'line\nbreak\r\nx'
# int 1
# ! TypeError can't multiply sequence by non-int of type 'NoneType'
# ! TypeError a bytes-like object is required, not 'frozenset'
# bytearray bytearray(b'abc')
# ! TypeError unsupported operand type(s) for &: 'NotImplementedType' and 'type'
# ! TypeError unsupported operand type(s) for -: 'type' and 'slice'
# ! TypeError unsupported operand type(s) for +=: 'set' and 'set' | [set()]
# range range(10, 0, -3)
# ! TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# Items [2, 1]
# ! TypeError unsupported operand type(s) for ^=: 'dict' and 'dict' | [{'b': 2, 'a': 1}]
# ! TypeError '<' not supported between instances of 'str' and 'int'
# ! TypeError unsupported operand type(s) for %: 'range' and 'Empty'
# ! TypeError unsupported operand type(s) for /: 'dict_values' and 'str'
# ! TypeError unsupported operand type(s) for //=: 'str' and 'int' | ['aaa']
# ! TypeError unsupported operand type(s) for &=: 'ValueError' and 'slice' | [ValueError('x')]
# ! TypeError unsupported operand type(s) for <<: 'Pair' and 'int'
# ! TypeError '<=' not supported between instances of 'bytes' and 'dict_values'
# ! TypeError can't concat int to bytearray
# ! TypeError unsupported operand type(s) for ** or pow(): 'method_descriptor' and 'list'
# bool False
# ! TypeError unsupported operand type(s) for *: 'function' and 'function'
# ! TypeError argument of type 'NoneType' is not iterable
# ! TypeError unsupported operand type(s) for %=: 'frozenset' and 'dict' | [frozenset()]
# ! TypeError unsupported operand type(s) for *: 'set' and 'set'
# ! TypeError bad operand type for unary -: 'NoneType'
# ! TypeError a bytes-like object is required, not 'Map'
# ! TypeError unsupported operand type(s) for @: 'float' and 'str_ascii_iterator'
# ! TypeError unsupported operand type(s) for **=: 'set' and 'Empty' | [{1}]
# ! TypeError unsupported operand type(s) for ^=: 'str' and 'str' | ['line\nbreak\r\nx']
# ! TypeError unsupported operand type(s) for @=: 'NoneType' and 'float' | [None]
# ! TypeError unsupported operand type(s) for //: 'bytes' and 'list'
# ! TypeError unsupported operand type(s) for <<: 'dict_keys' and 'str'
# ! TypeError unsupported operand type(s) for >>: 'NotImplementedType' and 'bytes'
# int 1000000000000000000
# ! TypeError unsupported operand type(s) for >>=: 'frozenset' and 'float' | [frozenset({1, 2, 3})]
# ! TypeError unsupported operand type(s) for /: 'str' and 'list_reverseiterator'
