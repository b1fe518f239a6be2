"""Operators between values of all types, part 1."""
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
class Number(int): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def exec_add(a, b):
    x = a[0]
    x += b
    a[0] = x
def exec_mul(a, b):
    x = a[0]
    x *= b
    a[0] = x
def exec_truediv(a, b):
    x = a[0]
    x /= b
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
def exec_matmul(a, b):
    x = a[0]
    x @= b
    a[0] = x
t(lambda: (bytearray()) is (True))
t(lambda: (iter('ab')) % ('{0}'))
t(lambda: (int) / (int))
t(lambda: (dict) >> ('-3.5'))
t(lambda: ({'b': 2, 'a': 1}) and (-2.5))
t(lambda: (slice(1, 3)) % (bytearray(b'\x00\xff')))
t(lambda: ((1, 'a')) << (()))
t(lambda: (map(str, [1])) and (NotImplemented))
t(lambda: (slice('a', 2, 3)) not in (slice(1, 3)))
t(lambda: (list('hello')) in (bytearray(b'\x00\xff')))
t(lambda: (Empty()) != ({'a': 1, 'b': 2}.values()))
t(lambda: (object()) + (10))
t(lambda: (Map(a=1)) >= (enumerate('ab')))
t(lambda: ("it's") * (0))
t(lambda: (b'l\nm\r\nx') ** (0.5))
m([0.1], lambda a: exec_mul(a, 5e-324))
t(lambda: ('-3.5') ^ (b'\t a'))
t(lambda: (ValueError) | (slice(1, 3)))
t(lambda: (str.upper) << (-2))
t(lambda: (frozenset([2])) or (frozenset('ab')))
t(lambda: (2**64 + 1) & ('ß'))
t(lambda: (Number(5)) % (-2**63))
t(lambda: (False) @ (True))
m([type], lambda a: exec_mul(a, str.upper))
m([str], lambda a: exec_truediv(a, 1))
t(lambda: (((1, 2), [3])) * (-1))
t(lambda: (ValueError) - (1.5))
t(lambda: ({'a': 1, 'b': 2}.values()) - (ValueError))
m([1], lambda a: exec_rshift(a, 2))
t(lambda: (2) <= (reversed([1, 2])))
t(lambda: +(list(range(10))))
t(lambda: (Empty()) and (ValueError('x')))
t(lambda: (False) * (True))
t(lambda: (bytearray(b'\x00\xff')) & (bytearray(b'Hello World')))
t(lambda: ~(super))
t(lambda: -(lambda x: x))
t(lambda: (-2.5) * (property()))
t(lambda: (None) in ('tab\there\n'))
m([frozenset([2])], lambda a: exec_rshift(a, frozenset()))
t(lambda: ('abc') % (bool))
t(lambda: ({}.keys()) <= (Index(3)))
t(lambda: ({1: 2}.keys()) != ({1: 1, 2: 2, 3: 3}))
t(lambda: ('') or (bytearray()))
t(lambda: (bytearray(b'\x00\xff')) | (gen()))
m([int | None], lambda a: exec_mul(a, Number))
t(lambda: (str.upper) @ ([0, '', None]))
t(lambda: (1e-7) <= ({'b': 2, 'a': 1}))
t(lambda: (float('nan')) // (list(range(10))))
t(lambda: ('é😀x') and ({'a': 1, 'b': 2}.values()))
t(lambda: (2**15) ** (-2))
t(lambda: (bool) * (b'12'))
m(['line\nbreak\r\nx'], lambda a: exec_pow(a, None))
t(lambda: ([3, 1, 2]) and ([1.5, 2, True]))
t(lambda: (zip([1], 'a')) // ({'a': 1}.items()))
m([list[int]], lambda a: exec_add(a, b'aXbXc'))
t(lambda: ({'a': 1, 'b': 2}.values()) ^ (len))
m([{1: 'x', 2.5: 'y'}], lambda a: exec_matmul(a, {1: 1, 2: 2, 3: 3}))
t(lambda: (list('hello')) in ('a b c'))
m([super], lambda a: exec_lshift(a, iter('ab')))
t(lambda: ({'a': 1, 'b': 2}.values()) * (True))
# --- expect
# outcome: ok
# output:
# bool False
# ! TypeError unsupported operand type(s) for %: 'str_ascii_iterator' and 'str'
# ! TypeError unsupported operand type(s) for /: 'type' and 'type'
# ! TypeError unsupported operand type(s) for >>: 'type' and 'str'
# float -2.5
# ! TypeError unsupported operand type(s) for %: 'slice' and 'bytearray'
# ! TypeError unsupported operand type(s) for <<: 'tuple' and 'tuple'
# NotImplementedType NotImplemented
# ! TypeError argument of type 'slice' is not iterable
# ! TypeError a bytes-like object is required, not 'list'
# bool True
# ! TypeError unsupported operand type(s) for +: 'object' and 'int'
# ! TypeError '>=' not supported between instances of 'Map' and 'enumerate'
# str ''
# ! TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'float'
# None | [0.0]
# ! TypeError unsupported operand type(s) for ^: 'str' and 'bytes'
# ! TypeError unsupported operand type(s) for |: 'type' and 'slice'
# ! TypeError unsupported operand type(s) for <<: 'method_descriptor' and 'int'
# frozenset frozenset['2']
# ! TypeError unsupported operand type(s) for &: 'int' and 'str'
# int -9223372036854775803
# ! TypeError unsupported operand type(s) for @: 'bool' and 'bool'
# ! TypeError unsupported operand type(s) for *=: 'type' and 'method_descriptor' | [<class 'type'>]
# ! TypeError unsupported operand type(s) for /=: 'type' and 'int' | [<class 'str'>]
# tuple ()
# ! TypeError unsupported operand type(s) for -: 'type' and 'float'
# ! TypeError unsupported operand type(s) for -: 'dict_values' and 'type'
# None | [0]
# ! TypeError '<=' not supported between instances of 'int' and 'list_reverseiterator'
# ! TypeError bad operand type for unary +: 'list'
# ValueError ValueError('x')
# int 0
# ! TypeError unsupported operand type(s) for &: 'bytearray' and 'bytearray'
# ! TypeError bad operand type for unary ~: 'type'
# ! TypeError bad operand type for unary -: 'function'
# ! TypeError unsupported operand type(s) for *: 'float' and 'property'
# ! TypeError 'in <string>' requires string as left operand, not NoneType
# ! TypeError unsupported operand type(s) for >>=: 'frozenset' and 'frozenset' | [frozenset({2})]
# ! TypeError not all arguments converted during string formatting
# ! TypeError '<=' not supported between instances of 'dict_keys' and 'Index'
# bool True
# bytearray bytearray(b'')
# ! TypeError unsupported operand type(s) for |: 'bytearray' and 'generator'
# ! TypeError unsupported operand type(s) for *=: 'types.UnionType' and 'type' | [int | None]
# ! TypeError unsupported operand type(s) for @: 'method_descriptor' and 'list'
# ! TypeError '<=' not supported between instances of 'float' and 'dict'
# ! TypeError unsupported operand type(s) for //: 'float' and 'list'
# dict_values dict_values([1, 2])
# float 9.313225746154785e-10
# ! TypeError can't multiply sequence by non-int of type 'type'
# ! TypeError unsupported operand type(s) for **=: 'str' and 'NoneType' | ['line\nbreak\r\nx']
# list [1.5, 2, True]
# ! TypeError unsupported operand type(s) for //: 'zip' and 'dict_items'
# ! TypeError unsupported operand type(s) for +=: 'types.GenericAlias' and 'bytes' | [list[int]]
# ! TypeError unsupported operand type(s) for ^: 'dict_values' and 'builtin_function_or_method'
# ! TypeError unsupported operand type(s) for @=: 'dict' and 'dict' | [{1: 'x', 2.5: 'y'}]
# ! TypeError 'in <string>' requires string as left operand, not list
# ! TypeError unsupported operand type(s) for <<=: 'type' and 'str_ascii_iterator' | [<class 'super'>]
# ! TypeError unsupported operand type(s) for *: 'dict_values' and 'bool'
