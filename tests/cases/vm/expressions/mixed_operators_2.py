"""Operators between values of all types, part 2."""
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
def exec_mul(a, b):
    x = a[0]
    x *= b
    a[0] = x
def exec_mod(a, b):
    x = a[0]
    x %= b
    a[0] = x
def exec_pow(a, b):
    x = a[0]
    x **= b
    a[0] = x
def exec_lshift(a, b):
    x = a[0]
    x <<= b
    a[0] = x
def exec_rshift(a, b):
    x = a[0]
    x >>= b
    a[0] = x
def exec_and(a, b):
    x = a[0]
    x &= b
    a[0] = x
def exec_xor(a, b):
    x = a[0]
    x ^= b
    a[0] = x
def exec_matmul(a, b):
    x = a[0]
    x @= b
    a[0] = x
t(lambda: (1) is (True))
t(lambda: ({1: 2}.keys()) / ('{0}'))
t(lambda: (map(str, [1])) <= (map(str, [1])))
m([True], lambda a: exec_pow(a, b'aXbXc'))
t(lambda: ({}.keys()) != (set()))
t(lambda: (ValueError) + (reversed([1, 2])))
t(lambda: +((1, 'a')))
t(lambda: ({1: 1, 2: 2, 3: 3}) in ({}))
t(lambda: (float('nan')) in ('-3.5'))
m([frozenset('ab')], lambda a: exec_rshift(a, frozenset('ab')))
m([int], lambda a: exec_matmul(a, slice('a', 2, 3)))
t(lambda: (10) | (3**50))
t(lambda: (Pair((1, 2))) / (object))
t(lambda: (frozenset([2])) ** (0))
t(lambda: (float('nan')) or ((3, 1, 2)))
m([frozenset({1, 2, 3})], lambda a: exec_mod(a, two))
t(lambda: (range(0)) | (''))
t(lambda: (2**64 + 1) and (2**63 - 1))
t(lambda: (...) // ([1, 'a']))
t(lambda: (slice(1)) or (super))
t(lambda: ('aaa') @ ('aXbXc'))
t(lambda: (()) & ((1, 1.0, True)))
t(lambda: +(1/3))
t(lambda: ({'a': 1}.items()) or ({1: 2}.keys()))
t(lambda: (lambda x: x) >> (Index(3)))
t(lambda: (range(1, 10, 2)) * (True))
t(lambda: (range(2**70, 2**70 + 3)) << (None))
m([str], lambda a: exec_lshift(a, dict))
m([[[1], [2, 3]]], lambda a: exec_add(a, [1]))
t(lambda: ([1, 2, 3]) * (type))
t(lambda: (list[int]) | (frozenset('ab')))
t(lambda: (bytearray()) & (enumerate('ab')))
t(lambda: (two) % (b'\x00\xff'))
t(lambda: -('-3.5'))
m([list[int]], lambda a: exec_mul(a, True))
m([slice(1, 3)], lambda a: exec_mod(a, bool))
t(lambda: (Map(a=1)) or (b'a'))
t(lambda: (True) << (True))
t(lambda: (range(2**70, 2**70 + 3)) - (range(5)))
t(lambda: (list[int]) >> (-2.5))
t(lambda: (type(None)) or (ValueError))
t(lambda: (lambda x: x) >= ('ß'))
t(lambda: (gen()) << (None))
t(lambda: (str.upper) < ({'a': 1, 'b': 2}.values()))
t(lambda: (int | None) and (b'\x00\xff'))
t(lambda: (range(5)) + (range(1, 10, 2)))
m([slice(1)], lambda a: exec_add(a, {'a': 1}))
m([1e308], lambda a: exec_mod(a, {}))
t(lambda: (bytearray()) or (slice(5, 0, -2)))
t(lambda: (1/3) and (5e-324))
t(lambda: (frozenset()) - (frozenset([2])))
m([range(0)], lambda a: exec_matmul(a, range(2**70, 2**70 + 3)))
t(lambda: (frozenset([2])) / (frozenset()))
m([2**63], lambda a: exec_and(a, 2**63 - 1))
t(lambda: (frozenset('ab')) >= (int | None))
t(lambda: (object()) ^ (...))
m([((1, 2), [3])], lambda a: exec_mod(a, 1.5))
t(lambda: ((1, 1.0, True)) not in (slice(None, None, -1)))
t(lambda: (ValueError('x')) ** (None))
m([{1: 2}.keys()], lambda a: exec_xor(a, frozenset({1, 2, 3})))
# --- expect
# outcome: ok
# output:
# bool False
# ! TypeError unsupported operand type(s) for /: 'dict_keys' and 'str'
# ! TypeError '<=' not supported between instances of 'map' and 'map'
# ! TypeError unsupported operand type(s) for **=: 'bool' and 'bytes' | [True]
# bool False
# ! TypeError unsupported operand type(s) for +: 'type' and 'list_reverseiterator'
# ! TypeError bad operand type for unary +: 'tuple'
# ! TypeError unhashable type: 'dict'
# ! TypeError 'in <string>' requires string as left operand, not float
# ! TypeError unsupported operand type(s) for >>=: 'frozenset' and 'frozenset' | [frozenset({'a', 'b'})]
# ! TypeError unsupported operand type(s) for @=: 'type' and 'slice' | [<class 'int'>]
# int 717897987691852588770251
# ! TypeError unsupported operand type(s) for /: 'Pair' and 'type'
# ! TypeError unsupported operand type(s) for ** or pow(): 'frozenset' and 'int'
# float nan
# ! TypeError unsupported operand type(s) for %=: 'frozenset' and 'function' | [frozenset({1, 2, 3})]
# ! TypeError unsupported operand type(s) for |: 'range' and 'str'
# int 9223372036854775807
# ! TypeError unsupported operand type(s) for //: 'ellipsis' and 'list'
# slice slice(None, 1, None)
# ! TypeError unsupported operand type(s) for @: 'str' and 'str'
# ! TypeError unsupported operand type(s) for &: 'tuple' and 'tuple'
# float 0.3333333333333333
# dict_items dict_items([('a', 1)])
# ! TypeError unsupported operand type(s) for >>: 'function' and 'Index'
# ! TypeError unsupported operand type(s) for *: 'range' and 'bool'
# ! TypeError unsupported operand type(s) for <<: 'range' and 'NoneType'
# ! TypeError unsupported operand type(s) for <<=: 'type' and 'type' | [<class 'str'>]
# None | [[[1], [2, 3], 1]]
# ! TypeError can't multiply sequence by non-int of type 'type'
# ! TypeError unsupported operand type(s) for |: 'types.GenericAlias' and 'frozenset'
# ! TypeError unsupported operand type(s) for &: 'bytearray' and 'enumerate'
# ! TypeError unsupported operand type(s) for %: 'function' and 'bytes'
# ! TypeError bad operand type for unary -: 'str'
# ! TypeError unsupported operand type(s) for *=: 'types.GenericAlias' and 'bool' | [list[int]]
# ! TypeError unsupported operand type(s) for %=: 'slice' and 'type' | [slice(1, 3, None)]
# Map {'a': 1}
# int 2
# ! TypeError unsupported operand type(s) for -: 'range' and 'range'
# ! TypeError unsupported operand type(s) for >>: 'types.GenericAlias' and 'float'
# type <class 'NoneType'>
# ! TypeError '>=' not supported between instances of 'function' and 'str'
# ! TypeError unsupported operand type(s) for <<: 'generator' and 'NoneType'
# ! TypeError '<' not supported between instances of 'method_descriptor' and 'dict_values'
# bytes b'\x00\xff'
# ! TypeError unsupported operand type(s) for +: 'range' and 'range'
# ! TypeError unsupported operand type(s) for +=: 'slice' and 'dict' | [slice(None, 1, None)]
# ! TypeError unsupported operand type(s) for %=: 'float' and 'dict' | [1e+308]
# slice slice(5, 0, -2)
# float 5e-324
# frozenset frozenset[]
# ! TypeError unsupported operand type(s) for @=: 'range' and 'range' | [range(0, 0)]
# ! TypeError unsupported operand type(s) for /: 'frozenset' and 'frozenset'
# None | [0]
# ! TypeError '>=' not supported between instances of 'frozenset' and 'types.UnionType'
# ! TypeError unsupported operand type(s) for ^: 'object' and 'ellipsis'
# ! TypeError unsupported operand type(s) for %=: 'tuple' and 'float' | [((1, 2), [3])]
# ! TypeError argument of type 'slice' is not iterable
# ! TypeError unsupported operand type(s) for ** or pow(): 'ValueError' and 'NoneType'
# None | [{2, 3}]
