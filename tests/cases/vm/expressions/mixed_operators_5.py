"""Operators between values of all types, part 5."""
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
class Number(int): pass
class Real(float): pass
def gen():
    yield 3
    yield 1
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
def exec_mod(a, b):
    x = a[0]
    x %= b
    a[0] = x
def exec_lshift(a, b):
    x = a[0]
    x <<= b
    a[0] = x
def exec_or(a, b):
    x = a[0]
    x |= b
    a[0] = x
m([frozenset({1, 2, 3})], lambda a: exec_sub(a, frozenset([2])))
t(lambda: ({1: 2}.keys()) | (bytearray(b'abc')))
t(lambda: (Real(2.5)) > (2**63))
t(lambda: ({}.keys()) << (0))
t(lambda: ((3, 1, 2)) << ((1,)))
t(lambda: ((1, 'a')) % (frozenset({1, 2, 3})))
t(lambda: (slice(5, 0, -2)) and (slice('a', 2, 3)))
t(lambda: ({1: 2}.keys()) / (NotImplemented))
t(lambda: (b'\t a') < (object()))
t(lambda: not ({1: 2}.keys()))
t(lambda: (super) <= (gen()))
t(lambda: (slice(1)) + (bytearray()))
t(lambda: ({1: 'x', 2.5: 'y'}) @ ({'b': 2, 'a': 1}))
t(lambda: (1e22) / (Real(2.5)))
t(lambda: (object) & (float))
m([10], lambda a: exec_add(a, object))
t(lambda: (enumerate('ab')) & (bytearray(b' a,b ')))
t(lambda: ('a') >> ('a'))
t(lambda: ([].append) <= (Number(5)))
t(lambda: (len) - (iter('ab')))
t(lambda: (b' pad ') and (b'\t a'))
t(lambda: ~(set()))
t(lambda: ({}) or (int))
t(lambda: (bytearray(3)) ** (True))
t(lambda: (iter([1, 2])) >> (super))
t(lambda: +({'a': 1}.items()))
m([10**18], lambda a: exec_mod(a, b'a,b,,c'))
t(lambda: (list[int]) @ (255))
t(lambda: (float) @ ({'a': 1}.items()))
t(lambda: (-10**25) / (2))
t(lambda: ({(1, 2): [3], None: {}}) or ({(1, 2): [3], None: {}}))
t(lambda: (slice(5, 0, -2)) ^ (slice('a', 2, 3)))
t(lambda: (1e308) in (-2.5))
m([{'b': 2, 'a': 1}], lambda a: exec_or(a, (1, 1.0, True)))
t(lambda: (map(str, [1])) // (b' pad '))
m([[1, 'a']], lambda a: exec_mod(a, [3, 1, 2]))
t(lambda: (iter('ab')) + ('tab\there\n'))
m([Number(5)], lambda a: exec_lshift(a, slice(1)))
t(lambda: (' pad ') or ('ab' * 3))
t(lambda: (range(1, 10, 2)) or (Number(5)))
t(lambda: (bytearray(b'Hello World')) / (bytearray(b' a,b ')))
t(lambda: (Real(2.5)) and (['b', 'a']))
t(lambda: (property()) / (1/3))
t(lambda: (255) | (Number(5)))
m([slice('a', 2, 3)], lambda a: exec_add(a, 'abc'))
t(lambda: +(bytearray(b'Hello World')))
m([int], lambda a: exec_truediv(a, str))
t(lambda: (bytearray(b' a,b ')) // (bytearray(3)))
t(lambda: (b'\t a') | ('a b c'))
t(lambda: ((3, 1, 2)) - ((1, 'a')))
t(lambda: ('ß') * ('ß'))
t(lambda: (bytearray()) ^ (bytearray(b'\x00\xff')))
t(lambda: (b'aXbXc') * (b'\t a'))
t(lambda: (bytearray()) % (bytearray(b' a,b ')))
t(lambda: (frozenset()) and ('tab\there\n'))
t(lambda: ~((1, 'a')))
t(lambda: -(frozenset({1, 2, 3})))
t(lambda: ({'a': 1}.items()) / ({}.keys()))
t(lambda: (0.0) or (10**18))
t(lambda: (frozenset()) * (0.5))
# --- expect
# outcome: ok
# output:
# None | [frozenset({1, 3})]
# set set['1', '97', '98', '99']
# bool False
# ! TypeError unsupported operand type(s) for <<: 'dict_keys' and 'int'
# ! TypeError unsupported operand type(s) for <<: 'tuple' and 'tuple'
# ! TypeError unsupported operand type(s) for %: 'tuple' and 'frozenset'
# slice slice('a', 2, 3)
# ! TypeError unsupported operand type(s) for /: 'dict_keys' and 'NotImplementedType'
# ! TypeError '<' not supported between instances of 'bytes' and 'object'
# bool False
# ! TypeError '<=' not supported between instances of 'type' and 'generator'
# ! TypeError unsupported operand type(s) for +: 'slice' and 'bytearray'
# ! TypeError unsupported operand type(s) for @: 'dict' and 'dict'
# float 4e+21
# ! TypeError unsupported operand type(s) for &: 'type' and 'type'
# ! TypeError unsupported operand type(s) for +=: 'int' and 'type' | [10]
# ! TypeError unsupported operand type(s) for &: 'enumerate' and 'bytearray'
# ! TypeError unsupported operand type(s) for >>: 'str' and 'str'
# ! TypeError '<=' not supported between instances of 'builtin_function_or_method' and 'Number'
# ! TypeError unsupported operand type(s) for -: 'builtin_function_or_method' and 'str_ascii_iterator'
# bytes b'\t a'
# ! TypeError bad operand type for unary ~: 'set'
# type <class 'int'>
# ! TypeError unsupported operand type(s) for ** or pow(): 'bytearray' and 'bool'
# ! TypeError unsupported operand type(s) for >>: 'list_iterator' and 'type'
# ! TypeError bad operand type for unary +: 'dict_items'
# ! TypeError unsupported operand type(s) for %=: 'int' and 'bytes' | [1000000000000000000]
# ! TypeError unsupported operand type(s) for @: 'types.GenericAlias' and 'int'
# ! TypeError unsupported operand type(s) for @: 'type' and 'dict_items'
# float -5e+24
# dict {(1, 2): [3], None: {}}
# ! TypeError unsupported operand type(s) for ^: 'slice' and 'slice'
# ! TypeError argument of type 'float' is not iterable
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | [{'b': 2, 'a': 1}]
# ! TypeError unsupported operand type(s) for //: 'map' and 'bytes'
# ! TypeError unsupported operand type(s) for %=: 'list' and 'list' | [[1, 'a']]
# ! TypeError unsupported operand type(s) for +: 'str_ascii_iterator' and 'str'
# ! TypeError unsupported operand type(s) for <<=: 'Number' and 'slice' | [5]
# str ' pad '
# range range(1, 10, 2)
# ! TypeError unsupported operand type(s) for /: 'bytearray' and 'bytearray'
# list ['b', 'a']
# ! TypeError unsupported operand type(s) for /: 'property' and 'float'
# int 255
# ! TypeError unsupported operand type(s) for +=: 'slice' and 'str' | [slice('a', 2, 3)]
# ! TypeError bad operand type for unary +: 'bytearray'
# ! TypeError unsupported operand type(s) for /=: 'type' and 'type' | [<class 'int'>]
# ! TypeError unsupported operand type(s) for //: 'bytearray' and 'bytearray'
# ! TypeError unsupported operand type(s) for |: 'bytes' and 'str'
# ! TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
# ! TypeError can't multiply sequence by non-int of type 'str'
# ! TypeError unsupported operand type(s) for ^: 'bytearray' and 'bytearray'
# ! TypeError can't multiply sequence by non-int of type 'bytes'
# ! TypeError not all arguments converted during bytes formatting
# frozenset frozenset[]
# ! TypeError bad operand type for unary ~: 'tuple'
# ! TypeError bad operand type for unary -: 'frozenset'
# ! TypeError unsupported operand type(s) for /: 'dict_items' and 'dict_keys'
# int 1000000000000000000
# ! TypeError unsupported operand type(s) for *: 'frozenset' and 'float'
