"""Operators between values of all types, part 7."""
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
class Items(list): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

def exec_add(a, b):
    x = a[0]
    x += b
    a[0] = x
def exec_sub(a, b):
    x = a[0]
    x -= b
    a[0] = x
def exec_mul(a, b):
    x = a[0]
    x *= b
    a[0] = x
def exec_mod(a, b):
    x = a[0]
    x %= b
    a[0] = x
t(lambda: (-2**63) << (-2))
t(lambda: (b'12') & (b''))
t(lambda: (Items([2, 1])) != ([3, 1, 2]))
t(lambda: (bytearray(b' a,b ')) ^ (bytearray(3)))
t(lambda: (map(str, [1])) / (gen()))
t(lambda: (range(2**70, 2**70 + 3)) ^ (bytearray(b' a,b ')))
t(lambda: ('ß') in ({'a': 1}.items()))
t(lambda: ({1: 'x', 2.5: 'y'}) not in ({1: 'x', 2.5: 'y'}))
t(lambda: (True) / (True))
t(lambda: ('Hello World') < (Index(3)))
t(lambda: (range(10, 0, -3)) @ (range(0)))
t(lambda: (list(range(10))) in (type))
t(lambda: (set()) ** ({1}))
t(lambda: (Index(3)) + (iter([1, 2])))
t(lambda: (frozenset([2])) @ (iter([1, 2])))
t(lambda: (0.1) >> (Number))
t(lambda: (frozenset()) % (frozenset([2])))
t(lambda: -((3, 1, 2)))
m([int], lambda a: exec_mul(a, ValueError))
t(lambda: (5e-324) ** (0.1))
t(lambda: (b'') | (float))
t(lambda: (True) - (False))
t(lambda: (True) << (b''))
t(lambda: ({}) not in (b'\x00\xff'))
t(lambda: (map(str, [1])) // ('tab\there\n'))
t(lambda: (Empty()) not in ({}.keys()))
t(lambda: +(Empty))
t(lambda: (str.upper) < (5e-324))
t(lambda: (b'') or (b'l\nm\r\nx'))
t(lambda: (2) + (b'12'))
t(lambda: (bytearray(b' a,b ')) / (bytearray(b'\x00\xff')))
m([list(range(10))], lambda a: exec_mod(a, [3, 1, 2]))
t(lambda: (255) not in ('abc'))
t(lambda: (len) ** (0))
m([{1: 2}.keys()], lambda a: exec_sub(a, str.upper))
t(lambda: (len) - (range(1, 10, 2)))
t(lambda: ({'a'}) | (set()))
t(lambda: (b'abc') * (property()))
m([b'Hello World'], lambda a: exec_mul(a, 1))
t(lambda: (list(range(10))) * (1))
t(lambda: ((1,)) + ('%s'))
t(lambda: (iter('ab')) <= ((3, 1, 2)))
t(lambda: ("it's") // (reversed([1, 2])))
t(lambda: (-7) - (object))
t(lambda: (two) * (lambda x: x))
t(lambda: ('-3.5') + ('ab' * 3))
t(lambda: ([].append) | (Items([2, 1])))
t(lambda: (bytearray(b'abc')) and (bytearray(b'\x00\xff')))
t(lambda: (slice('a', 2, 3)) >> ({'a': 1, 'b': 2}.values()))
t(lambda: ([]) and ([1, 2, 3]))
t(lambda: (int | None) and (range(10, 0, -3)))
t(lambda: ([].append) // ('line\nbreak\r\nx'))
t(lambda: ([1, 'a']) or ([3, 1, 2]))
t(lambda: (bool) - (int | None))
m([False], lambda a: exec_mul(a, 2))
t(lambda: +(reversed([1, 2])))
m(['12'], lambda a: exec_add(a, two))
t(lambda: ({'a': 1}.items()) < (123456.789))
m([bytearray(b'\x00\xff')], lambda a: exec_sub(a, dict))
t(lambda: ({}.keys()) @ (range(0, -2**65, -2**64)))
# --- expect
# outcome: ok
# output:
# ! ValueError negative shift count
# ! TypeError unsupported operand type(s) for &: 'bytes' and 'bytes'
# bool True
# ! TypeError unsupported operand type(s) for ^: 'bytearray' and 'bytearray'
# ! TypeError unsupported operand type(s) for /: 'map' and 'generator'
# ! TypeError unsupported operand type(s) for ^: 'range' and 'bytearray'
# bool False
# ! TypeError unhashable type: 'dict'
# float 1.0
# ! TypeError '<' not supported between instances of 'str' and 'Index'
# ! TypeError unsupported operand type(s) for @: 'range' and 'range'
# ! TypeError argument of type 'type' is not iterable
# ! TypeError unsupported operand type(s) for ** or pow(): 'set' and 'set'
# ! TypeError unsupported operand type(s) for +: 'Index' and 'list_iterator'
# ! TypeError unsupported operand type(s) for @: 'frozenset' and 'list_iterator'
# ! TypeError unsupported operand type(s) for >>: 'float' and 'type'
# ! TypeError unsupported operand type(s) for %: 'frozenset' and 'frozenset'
# ! TypeError bad operand type for unary -: 'tuple'
# ! TypeError unsupported operand type(s) for *=: 'type' and 'type' | [<class 'int'>]
# float 4.6706622762338734e-33
# ! TypeError unsupported operand type(s) for |: 'bytes' and 'type'
# int 1
# ! TypeError unsupported operand type(s) for <<: 'bool' and 'bytes'
# ! TypeError a bytes-like object is required, not 'dict'
# ! TypeError unsupported operand type(s) for //: 'map' and 'str'
# bool True
# ! TypeError bad operand type for unary +: 'type'
# ! TypeError '<' not supported between instances of 'method_descriptor' and 'float'
# bytes b'l\nm\r\nx'
# ! TypeError unsupported operand type(s) for +: 'int' and 'bytes'
# ! TypeError unsupported operand type(s) for /: 'bytearray' and 'bytearray'
# ! TypeError unsupported operand type(s) for %=: 'list' and 'list' | [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]
# ! TypeError 'in <string>' requires string as left operand, not int
# ! TypeError unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'int'
# ! TypeError 'method_descriptor' object is not iterable | [dict_keys([1])]
# ! TypeError unsupported operand type(s) for -: 'builtin_function_or_method' and 'range'
# set set["'a'"]
# ! TypeError can't multiply sequence by non-int of type 'property'
# None | [b'Hello World']
# list [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError can only concatenate tuple (not "str") to tuple
# ! TypeError '<=' not supported between instances of 'str_ascii_iterator' and 'tuple'
# ! TypeError unsupported operand type(s) for //: 'str' and 'list_reverseiterator'
# ! TypeError unsupported operand type(s) for -: 'int' and 'type'
# ! TypeError unsupported operand type(s) for *: 'function' and 'function'
# str '-3.5ababab'
# ! TypeError unsupported operand type(s) for |: 'builtin_function_or_method' and 'Items'
# bytearray bytearray(b'\x00\xff')
# ! TypeError unsupported operand type(s) for >>: 'slice' and 'dict_values'
# list []
# range range(10, 0, -3)
# ! TypeError unsupported operand type(s) for //: 'builtin_function_or_method' and 'str'
# list [1, 'a']
# ! TypeError unsupported operand type(s) for -: 'type' and 'types.UnionType'
# None | [0]
# ! TypeError bad operand type for unary +: 'list_reverseiterator'
# ! TypeError can only concatenate str (not "function") to str | ['12']
# ! TypeError '<' not supported between instances of 'dict_items' and 'float'
# ! TypeError unsupported operand type(s) for -=: 'bytearray' and 'type' | [bytearray(b'\x00\xff')]
# ! TypeError unsupported operand type(s) for @: 'dict_keys' and 'range'
