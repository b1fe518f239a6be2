"""Operators between values of all types, part 8."""
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
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
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
t(lambda: (' pad ') in (float))
t(lambda: (-2**63) % (type))
t(lambda: (b' pad ') ^ (b'l\nm\r\nx'))
t(lambda: (frozenset()) != (frozenset()))
t(lambda: (range(10, 0, -3)) not in (b' pad '))
t(lambda: ('tab\there\n') % (2.675))
m([{}], lambda a: exec_pow(a, {}))
t(lambda: (reversed([1, 2])) << (1))
m([[1, 2, 3]], lambda a: exec_rshift(a, gen()))
t(lambda: (map(str, [1])) <= (1.5))
t(lambda: ((3, 1, 2)) - (()))
m([b''], lambda a: exec_add(a, list('hello')))
t(lambda: (Index(-1)) % (iter([1, 2])))
t(lambda: ([].append) >> ('ß'))
t(lambda: +(frozenset({1, 2, 3})))
t(lambda: (Text('sub')) << ([1, 2, 3]))
t(lambda: ([1]) // ([1]))
t(lambda: (gen()) & ([0, '', None]))
t(lambda: (b'\x00\xff') @ (object()))
t(lambda: (-1) ** (10))
t(lambda: ~(0.5))
t(lambda: (str) / (bool))
m(['%s'], lambda a: exec_add(a, bytearray(3)))
t(lambda: ('12') | ('-3.5'))
t(lambda: (range(0, -2**65, -2**64)) ** (0))
m([2**64 + 1], lambda a: exec_matmul(a, -2.5))
m([1.0], lambda a: exec_truediv(a, zip([1], 'a')))
t(lambda: (b'Hello World') or (b'\x00\xff'))
t(lambda: (frozenset([2])) & (frozenset('ab')))
t(lambda: ('a,b,,c') or ('ab' * 3))
t(lambda: (int | None) | (Empty()))
m([slice(5, 0, -2)], lambda a: exec_truediv(a, slice(None, None, -1)))
t(lambda: (Pair((1, 2))) + ((1,)))
t(lambda: ({'a': 1}.items()) ** (0))
m(['é😀x'], lambda a: exec_rshift(a, 'abc'))
t(lambda: ({1.5, 'x'}) or ({1}))
t(lambda: (frozenset()) * (10))
t(lambda: (range(0, -2**65, -2**64)) or (Text('sub')))
t(lambda: (list[int]) >= (list[int]))
m([ValueError], lambda a: exec_floordiv(a, (1,)))
t(lambda: (Text('sub')) >> ('ab' * 3))
t(lambda: (len) - (zip([1], 'a')))
m([b'a'], lambda a: exec_matmul(a, [[1], [2, 3]]))
t(lambda: (bytearray(b'abc')) >> (bytearray(b'\x00\xff')))
m([bytearray(b'Hello World')], lambda a: exec_and(a, Pair((1, 2))))
m([bytearray(b'Hello World')], lambda a: exec_truediv(a, frozenset([2])))
m([10], lambda a: exec_rshift(a, 2**64 + 1))
t(lambda: (bytearray(b' a,b ')) ^ (frozenset({1, 2, 3})))
t(lambda: (range(5)) * (bytearray()))
t(lambda: ({'a': 1}.items()) << (None))
t(lambda: -(set()))
t(lambda: (-2.5) and (1e308))
t(lambda: (slice(None, None, -1)) or (slice(1, 3)))
t(lambda: (slice(1)) >= (slice(5, 0, -2)))
t(lambda: (bytearray(b'abc')) and (bytearray(b' a,b ')))
t(lambda: (3**50) and (float('inf')))
m([b'abc'], lambda a: exec_xor(a, 1e16))
t(lambda: (1/3) / (NotImplemented))
m([str], lambda a: exec_or(a, type(None)))
t(lambda: (frozenset('ab')) + (frozenset([2])))
# --- expect
# outcome: ok
# output:
# ! TypeError argument of type 'type' is not iterable
# ! TypeError unsupported operand type(s) for %: 'int' and 'type'
# ! TypeError unsupported operand type(s) for ^: 'bytes' and 'bytes'
# bool False
# ! TypeError a bytes-like object is required, not 'range'
# ! TypeError not all arguments converted during string formatting
# ! TypeError unsupported operand type(s) for **=: 'dict' and 'dict' | [{}]
# ! TypeError unsupported operand type(s) for <<: 'list_reverseiterator' and 'int'
# ! TypeError unsupported operand type(s) for >>=: 'list' and 'generator' | [[1, 2, 3]]
# ! TypeError '<=' not supported between instances of 'map' and 'float'
# ! TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
# ! TypeError can't concat list to bytes | [b'']
# ! TypeError unsupported operand type(s) for %: 'Index' and 'list_iterator'
# ! TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'str'
# ! TypeError bad operand type for unary +: 'frozenset'
# ! TypeError unsupported operand type(s) for <<: 'Text' and 'list'
# ! TypeError unsupported operand type(s) for //: 'list' and 'list'
# ! TypeError unsupported operand type(s) for &: 'generator' and 'list'
# ! TypeError unsupported operand type(s) for @: 'bytes' and 'object'
# int 1
# ! TypeError bad operand type for unary ~: 'float'
# ! TypeError unsupported operand type(s) for /: 'type' and 'type'
# ! TypeError can only concatenate str (not "bytearray") to str | ['%s']
# ! TypeError unsupported operand type(s) for |: 'str' and 'str'
# ! TypeError unsupported operand type(s) for ** or pow(): 'range' and 'int'
# ! TypeError unsupported operand type(s) for @=: 'int' and 'float' | [18446744073709551617]
# ! TypeError unsupported operand type(s) for /=: 'float' and 'zip' | [1.0]
# bytes b'Hello World'
# frozenset frozenset[]
# str 'a,b,,c'
# ! TypeError unsupported operand type(s) for |: 'types.UnionType' and 'Empty'
# ! TypeError unsupported operand type(s) for /=: 'slice' and 'slice' | [slice(5, 0, -2)]
# tuple (1, 2, 1)
# ! TypeError unsupported operand type(s) for ** or pow(): 'dict_items' and 'int'
# ! TypeError unsupported operand type(s) for >>=: 'str' and 'str' | ['é😀x']
# set set["'x'", '1.5']
# ! TypeError unsupported operand type(s) for *: 'frozenset' and 'int'
# range range(0, -36893488147419103232, -18446744073709551616)
# ! TypeError '>=' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
# ! TypeError unsupported operand type(s) for //=: 'type' and 'tuple' | [<class 'ValueError'>]
# ! TypeError unsupported operand type(s) for >>: 'Text' and 'str'
# ! TypeError unsupported operand type(s) for -: 'builtin_function_or_method' and 'zip'
# ! TypeError unsupported operand type(s) for @=: 'bytes' and 'list' | [b'a']
# ! TypeError unsupported operand type(s) for >>: 'bytearray' and 'bytearray'
# ! TypeError unsupported operand type(s) for &=: 'bytearray' and 'Pair' | [bytearray(b'Hello World')]
# ! TypeError unsupported operand type(s) for /=: 'bytearray' and 'frozenset' | [bytearray(b'Hello World')]
# None | [0]
# ! TypeError unsupported operand type(s) for ^: 'bytearray' and 'frozenset'
# ! TypeError can't multiply sequence by non-int of type 'range'
# ! TypeError unsupported operand type(s) for <<: 'dict_items' and 'NoneType'
# ! TypeError bad operand type for unary -: 'set'
# float 1e+308
# slice slice(None, None, -1)
# ! TypeError '>=' not supported between instances of 'NoneType' and 'int'
# bytearray bytearray(b' a,b ')
# float inf
# ! TypeError unsupported operand type(s) for ^=: 'bytes' and 'float' | [b'abc']
# ! TypeError unsupported operand type(s) for /: 'float' and 'NotImplementedType'
# None | [str | None]
# ! TypeError unsupported operand type(s) for +: 'frozenset' and 'frozenset'
