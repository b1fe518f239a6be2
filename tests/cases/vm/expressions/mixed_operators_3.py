"""Operators between values of all types, part 3."""
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
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Empty: pass
class Text(str): pass
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
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
def exec_mod(a, b):
    x = a[0]
    x %= b
    a[0] = x
def exec_pow(a, b):
    x = a[0]
    x **= b
    a[0] = x
def exec_and(a, b):
    x = a[0]
    x &= b
    a[0] = x
def exec_xor(a, b):
    x = a[0]
    x ^= b
    a[0] = x
t(lambda: (Index(-1)) != ({'a': 1, 'b': 2}.values()))
t(lambda: +('{0}'))
t(lambda: -(10**18))
t(lambda: (range(10, 0, -3)) is (None))
t(lambda: (type) & (b' pad '))
t(lambda: (slice(1, 3)) >> (b''))
m([ValueError], lambda a: exec_mod(a, type))
t(lambda: (b'aXbXc') * (0))
t(lambda: (range(10, 0, -3)) ^ (10))
t(lambda: ('tab\there\n') * (None))
t(lambda: (object) / (type(None)))
t(lambda: +(slice('a', 2, 3)))
t(lambda: (Pair((1, 2))) and (Pair((1, 2))))
t(lambda: (1e308) // (...))
t(lambda: (10**18) ** (True))
t(lambda: (list) ** ('{0}'))
t(lambda: (lambda x: x) << (-2))
t(lambda: (bytearray(b' a,b ')) - (bytearray(b' a,b ')))
t(lambda: (list) > ({1: 1, 2: 2, 3: 3}))
m([[1.5, 2, True]], lambda a: exec_and(a, bytearray(b'Hello World')))
t(lambda: (property()) + (1.5))
t(lambda: ((1, 'a')) in (5e-324))
t(lambda: ([1, 2, 3]) - (slice('a', 2, 3)))
t(lambda: ('a b c') and ('12'))
t(lambda: +(-7))
t(lambda: ('-3.5') * (3))
t(lambda: ('abc') % (ValueError))
t(lambda: (-1) and ({1: 'x', 2.5: 'y'}))
t(lambda: ((1, 1.0, True)) or (()))
t(lambda: (1e22) % (b' pad '))
m(['%s'], lambda a: exec_xor(a, Text('sub')))
t(lambda: (list[int]) / ([[1], [2, 3]]))
t(lambda: (iter('ab')) + (bytearray()))
t(lambda: (lambda x: x) >= ('aaa'))
m([b'a,b,,c'], lambda a: exec_pow(a, 'a'))
t(lambda: (Items([2, 1])) and (list('hello')))
t(lambda: ({}.keys()) > (str))
m([{(1, 2): [3], None: {}}], lambda a: exec_floordiv(a, Map(a=1)))
t(lambda: (None) or (len))
t(lambda: (property()) ** ([].append))
m([type], lambda a: exec_mod(a, '12'))
t(lambda: (slice('a', 2, 3)) * (0))
t(lambda: (b'\t a') | (1/3))
t(lambda: (Empty) not in (b'abc'))
m([{1.5, 'x'}], lambda a: exec_mul(a, {1, 2, 3}))
m([123456.789], lambda a: exec_truediv(a, type(None)))
m([{1: 2}.keys()], lambda a: exec_sub(a, '%s'))
t(lambda: (str.upper) * (object()))
t(lambda: ({1: 2}.keys()) ** (-2))
t(lambda: (slice(1)) and (slice(1, 3)))
t(lambda: (1/3) or ('line\nbreak\r\nx'))
t(lambda: (1e-7) and (Text('sub')))
t(lambda: ({'a': 1, 'b': 2}.values()) @ (2**64 + 1))
t(lambda: ~(1.5))
t(lambda: (range(2**70, 2**70 + 3)) or (slice('a', 2, 3)))
t(lambda: (0.0) // (1.5))
t(lambda: (2.675) | ([].append))
t(lambda: (iter('ab')) and (None))
t(lambda: (slice('a', 2, 3)) - ({}.keys()))
t(lambda: (float) or (''))
# --- expect
# outcome: ok
# output:
# bool True
# ! TypeError bad operand type for unary +: 'str'
# int -1000000000000000000
# bool False
# ! TypeError unsupported operand type(s) for &: 'type' and 'bytes'
# ! TypeError unsupported operand type(s) for >>: 'slice' and 'bytes'
# ! TypeError unsupported operand type(s) for %=: 'type' and 'type' | [<class 'ValueError'>]
# bytes b''
# ! TypeError unsupported operand type(s) for ^: 'range' and 'int'
# ! TypeError can't multiply sequence by non-int of type 'NoneType'
# ! TypeError unsupported operand type(s) for /: 'type' and 'type'
# ! TypeError bad operand type for unary +: 'slice'
# Pair (1, 2)
# ! TypeError unsupported operand type(s) for //: 'float' and 'ellipsis'
# int 1000000000000000000
# ! TypeError unsupported operand type(s) for ** or pow(): 'type' and 'str'
# ! TypeError unsupported operand type(s) for <<: 'function' and 'int'
# ! TypeError unsupported operand type(s) for -: 'bytearray' and 'bytearray'
# ! TypeError '>' not supported between instances of 'type' and 'dict'
# ! TypeError unsupported operand type(s) for &=: 'list' and 'bytearray' | [[1.5, 2, True]]
# ! TypeError unsupported operand type(s) for +: 'property' and 'float'
# ! TypeError argument of type 'float' is not iterable
# ! TypeError unsupported operand type(s) for -: 'list' and 'slice'
# str '12'
# int -7
# str '-3.5-3.5-3.5'
# ! TypeError not all arguments converted during string formatting
# dict {1: 'x', 2.5: 'y'}
# tuple (1, 1.0, True)
# ! TypeError unsupported operand type(s) for %: 'float' and 'bytes'
# ! TypeError unsupported operand type(s) for ^=: 'str' and 'Text' | ['%s']
# ! TypeError unsupported operand type(s) for /: 'types.GenericAlias' and 'list'
# ! TypeError unsupported operand type(s) for +: 'str_ascii_iterator' and 'bytearray'
# ! TypeError '>=' not supported between instances of 'function' and 'str'
# ! TypeError unsupported operand type(s) for **=: 'bytes' and 'str' | [b'a,b,,c']
# list ['h', 'e', 'l', 'l', 'o']
# ! TypeError '>' not supported between instances of 'dict_keys' and 'type'
# ! TypeError unsupported operand type(s) for //=: 'dict' and 'Map' | [{(1, 2): [3], None: {}}]
# builtin_function_or_method <built-in function len>
# ! TypeError unsupported operand type(s) for ** or pow(): 'property' and 'builtin_function_or_method'
# ! TypeError unsupported operand type(s) for %=: 'type' and 'str' | [<class 'type'>]
# ! TypeError unsupported operand type(s) for *: 'slice' and 'int'
# ! TypeError unsupported operand type(s) for |: 'bytes' and 'float'
# ! TypeError a bytes-like object is required, not 'type'
# ! TypeError unsupported operand type(s) for *=: 'set' and 'set' | [{1.5, 'x'}]
# ! TypeError unsupported operand type(s) for /=: 'float' and 'type' | [123456.789]
# None | [{1}]
# ! TypeError unsupported operand type(s) for *: 'method_descriptor' and 'object'
# ! TypeError unsupported operand type(s) for ** or pow(): 'dict_keys' and 'int'
# slice slice(1, 3, None)
# float 0.3333333333333333
# Text 'sub'
# ! TypeError unsupported operand type(s) for @: 'dict_values' and 'int'
# ! TypeError bad operand type for unary ~: 'float'
# range range(1180591620717411303424, 1180591620717411303427)
# float 0.0
# ! TypeError unsupported operand type(s) for |: 'float' and 'builtin_function_or_method'
# NoneType None
# ! TypeError 'slice' object is not iterable
# type <class 'float'>
