"""Operators between values of all types, part 10."""
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
class Pair(tuple): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

def exec_add(a, b):
    x = a[0]
    x += b
    a[0] = x
def exec_sub(a, b):
    x = a[0]
    x -= b
    a[0] = x
def exec_truediv(a, b):
    x = a[0]
    x /= b
    a[0] = x
def exec_floordiv(a, b):
    x = a[0]
    x //= b
    a[0] = x
def exec_pow(a, b):
    x = a[0]
    x **= b
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
t(lambda: (bool) >= ('{0}'))
t(lambda: (2**63 - 1) is (True))
t(lambda: (frozenset()) << (frozenset()))
t(lambda: (bytearray()) + (bytearray()))
m([{(1, 2): [3], None: {}}], lambda a: exec_sub(a, {(1, 2): [3], None: {}}))
t(lambda: (1) // (2**15))
t(lambda: (10**18) * (-1))
t(lambda: ({'b': 2, 'a': 1}) / (Map(a=1)))
t(lambda: ([0, '', None]) ^ (list('hello')))
t(lambda: (2.675) - (b'12'))
m([type(None)], lambda a: exec_truediv(a, bytearray(b'Hello World')))
t(lambda: (slice(1)) @ (slice(1, 3)))
t(lambda: ({(1, 2): [3], None: {}}) or (slice('a', 2, 3)))
t(lambda: (map(str, [1])) + (zip([1], 'a')))
t(lambda: +({'b': 2, 'a': 1}))
t(lambda: (map(str, [1])) in ('ab' * 3))
t(lambda: (slice(5, 0, -2)) % (bool))
t(lambda: (float('inf')) < (ValueError('x')))
t(lambda: (object) in (2**64 + 1))
t(lambda: ({1: 'x', 2.5: 'y'}) > (reversed([1, 2])))
t(lambda: ('abc') or ('tab\there\n'))
t(lambda: (Empty) * (True))
t(lambda: (b'Hello World') >> (b'aXbXc'))
t(lambda: ({(1, 2): [3], None: {}}) not in ({1: 'x', 2.5: 'y'}))
t(lambda: ({1: 2}.keys()) / (-10**25))
m([{}.keys()], lambda a: exec_add(a, bytearray(3)))
t(lambda: ('12') % (1e16))
t(lambda: (-2.5) << (-0.0))
t(lambda: (frozenset([2])) and (frozenset('ab')))
t(lambda: (frozenset('ab')) % (frozenset({1, 2, 3})))
m([[3, 1, 2]], lambda a: exec_or(a, bytearray(b'abc')))
m([[[1], [2, 3]]], lambda a: exec_pow(a, -2))
t(lambda: ([1, 'a']) // (2))
t(lambda: (bytearray(b' a,b ')) ^ (bytearray(b' a,b ')))
t(lambda: (dict) & (dict))
m([type(None)], lambda a: exec_floordiv(a, False))
t(lambda: ({'a': 1, 'b': 2}.values()) / (two))
t(lambda: ([1]) in ('aXbXc'))
m([range(10, 0, -3)], lambda a: exec_and(a, range(0, -2**65, -2**64)))
m([float('inf')], lambda a: exec_add(a, -2.5))
t(lambda: (bytearray(b'Hello World')) // (bytearray(b' a,b ')))
t(lambda: ('-3.5') and ([0, '', None]))
t(lambda: -([1]))
t(lambda: (int | None) & (float('nan')))
t(lambda: (ValueError) or ({'a': 1}.items()))
t(lambda: ('-3.5') or ({1: 2}.keys()))
t(lambda: ~(bool))
t(lambda: (0.5) or (...))
t(lambda: (bytearray(b' a,b ')) % (bytearray(b'abc')))
t(lambda: ({1: 2}.keys()) << (None))
m([{(1, 2): [3], None: {}}], lambda a: exec_or(a, {1: 2}.keys()))
m([Pair((1, 2))], lambda a: exec_add(a, bytearray(b' a,b ')))
t(lambda: (1) ** (b' pad '))
t(lambda: (1) == ({'a': 1, 'b': 2}.values()))
t(lambda: (slice(5, 0, -2)) | (123456.789))
t(lambda: ({1}) and ({'a'}))
m([['b', 'a']], lambda a: exec_and(a, 0.1))
m([b'l\nm\r\nx'], lambda a: exec_xor(a, b' pad '))
t(lambda: (Pair((1, 2))) + (type))
t(lambda: (b'a') and (b'a'))
# --- expect
# outcome: ok
# output:
# ! TypeError '>=' not supported between instances of 'type' and 'str'
# bool False
# ! TypeError unsupported operand type(s) for <<: 'frozenset' and 'frozenset'
# bytearray bytearray(b'')
# ! TypeError unsupported operand type(s) for -=: 'dict' and 'dict' | [{(1, 2): [3], None: {}}]
# int 0
# int -1000000000000000000
# ! TypeError unsupported operand type(s) for /: 'dict' and 'Map'
# ! TypeError unsupported operand type(s) for ^: 'list' and 'list'
# ! TypeError unsupported operand type(s) for -: 'float' and 'bytes'
# ! TypeError unsupported operand type(s) for /=: 'type' and 'bytearray' | [<class 'NoneType'>]
# ! TypeError unsupported operand type(s) for @: 'slice' and 'slice'
# dict {(1, 2): [3], None: {}}
# ! TypeError unsupported operand type(s) for +: 'map' and 'zip'
# ! TypeError bad operand type for unary +: 'dict'
# ! TypeError 'in <string>' requires string as left operand, not map
# ! TypeError unsupported operand type(s) for %: 'slice' and 'type'
# ! TypeError '<' not supported between instances of 'float' and 'ValueError'
# ! TypeError argument of type 'int' is not iterable
# ! TypeError '>' not supported between instances of 'dict' and 'list_reverseiterator'
# str 'abc'
# ! TypeError unsupported operand type(s) for *: 'type' and 'bool'
# ! TypeError unsupported operand type(s) for >>: 'bytes' and 'bytes'
# ! TypeError unhashable type: 'dict'
# ! TypeError unsupported operand type(s) for /: 'dict_keys' and 'int'
# ! TypeError unsupported operand type(s) for +=: 'dict_keys' and 'bytearray' | [dict_keys([])]
# ! TypeError not all arguments converted during string formatting
# ! TypeError unsupported operand type(s) for <<: 'float' and 'float'
# frozenset frozenset["'a'", "'b'"]
# ! TypeError unsupported operand type(s) for %: 'frozenset' and 'frozenset'
# ! TypeError unsupported operand type(s) for |=: 'list' and 'bytearray' | [[3, 1, 2]]
# ! TypeError unsupported operand type(s) for **=: 'list' and 'int' | [[[1], [2, 3]]]
# ! TypeError unsupported operand type(s) for //: 'list' and 'int'
# ! TypeError unsupported operand type(s) for ^: 'bytearray' and 'bytearray'
# ! TypeError unsupported operand type(s) for &: 'type' and 'type'
# ! TypeError unsupported operand type(s) for //=: 'type' and 'bool' | [<class 'NoneType'>]
# ! TypeError unsupported operand type(s) for /: 'dict_values' and 'function'
# ! TypeError 'in <string>' requires string as left operand, not list
# ! TypeError unsupported operand type(s) for &=: 'range' and 'range' | [range(10, 0, -3)]
# None | [inf]
# ! TypeError unsupported operand type(s) for //: 'bytearray' and 'bytearray'
# list [0, '', None]
# ! TypeError bad operand type for unary -: 'list'
# ! TypeError unsupported operand type(s) for &: 'types.UnionType' and 'float'
# type <class 'ValueError'>
# str '-3.5'
# ! TypeError bad operand type for unary ~: 'type'
# float 0.5
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError unsupported operand type(s) for <<: 'dict_keys' and 'NoneType'
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | [{(1, 2): [3], None: {}}]
# ! TypeError can only concatenate tuple (not "bytearray") to tuple | [(1, 2)]
# ! TypeError unsupported operand type(s) for ** or pow(): 'int' and 'bytes'
# bool False
# ! TypeError unsupported operand type(s) for |: 'slice' and 'float'
# set set["'a'"]
# ! TypeError unsupported operand type(s) for &=: 'list' and 'float' | [['b', 'a']]
# ! TypeError unsupported operand type(s) for ^=: 'bytes' and 'bytes' | [b'l\nm\r\nx']
# ! TypeError can only concatenate tuple (not "type") to tuple
# bytes b'a'
