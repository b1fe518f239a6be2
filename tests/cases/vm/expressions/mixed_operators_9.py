"""Operators between values of all types, part 9."""
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
class Text(str): pass
class Number(int): pass
class Real(float): pass
class Items(list): pass
class Pair(tuple): pass
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
def exec_truediv(a, b):
    x = a[0]
    x /= b
    a[0] = x
def exec_floordiv(a, b):
    x = a[0]
    x //= b
    a[0] = x
def exec_lshift(a, b):
    x = a[0]
    x <<= b
    a[0] = x
def exec_matmul(a, b):
    x = a[0]
    x @= b
    a[0] = x
t(lambda: (1e-7) == (bytearray(3)))
t(lambda: (False) ** (True))
t(lambda: (b'a') & (iter([1, 2])))
t(lambda: (-0.0) & (ValueError))
t(lambda: (slice('a', 2, 3)) <= (slice(1, 3)))
t(lambda: (bool) % (type))
t(lambda: (Pair((1, 2))) + (False))
t(lambda: (range(0)) in (b'a'))
t(lambda: (reversed([1, 2])) in (slice(1)))
t(lambda: ({1, 2, 3}) - ({1.5, 'x'}))
t(lambda: ('line\nbreak\r\nx') / ([].append))
t(lambda: (range(5)) ^ (range(0)))
t(lambda: (Items([2, 1])) @ (list(range(10))))
t(lambda: ('Hello World') << (10))
t(lambda: (True) / (True))
t(lambda: (range(5)) // (type))
t(lambda: ({'a': 1}) | ({'a': 1}.items()))
t(lambda: (b'l\nm\r\nx') in ('-3.5'))
t(lambda: (-0.0) + (1/3))
t(lambda: (frozenset('ab')) >> (frozenset()))
t(lambda: (...) and (b'aXbXc'))
t(lambda: (str.upper) ^ (property()))
t(lambda: ('aaa') | (set()))
t(lambda: ({1: 2}.keys()) or (ValueError))
t(lambda: ({1, 2, 3}) ** (set()))
t(lambda: (2**63) and (2**63 - 1))
t(lambda: ([].append) not in (b'a,b,,c'))
t(lambda: ([0, '', None]) | ([].append))
t(lambda: ([1.5, 2, True]) <= ({1: 2}.keys()))
t(lambda: (False) | ({1: 2}.keys()))
m([(1,)], lambda a: exec_truediv(a, Pair((1, 2))))
m([Real(2.5)], lambda a: exec_sub(a, 2**63 - 1))
t(lambda: -({1: 2}.keys()))
t(lambda: -(enumerate('ab')))
t(lambda: (two) >= (gen()))
t(lambda: (frozenset()) // (frozenset([2])))
t(lambda: (Number) - (dict))
t(lambda: (frozenset([2])) ^ (frozenset('ab')))
t(lambda: ~('{0}'))
m([type], lambda a: exec_add(a, bytearray(3)))
t(lambda: (frozenset({1, 2, 3})) or ((1, 'a')))
t(lambda: (-7) in (' pad '))
t(lambda: ([[1], [2, 3]]) / ([1, 'a']))
t(lambda: ({}.keys()) / ('ß'))
t(lambda: ({1: 'x', 2.5: 'y'}) * (10))
t(lambda: ([].append) << (Number(5)))
t(lambda: ([1, 'a']) + ([1, 2, 3]))
t(lambda: ([].append) ** (range(5)))
t(lambda: (b'12') >> (b'\x00\xff'))
t(lambda: ('aaa') % ({1, 2, 3}))
t(lambda: (Text('sub')) * ({'a': 1}))
t(lambda: (bytearray(3)) * (-2))
m([[3, 1, 2]], lambda a: exec_sub(a, [1]))
m(["it's"], lambda a: exec_matmul(a, 'aXbXc'))
t(lambda: (frozenset({1, 2, 3})) + (frozenset()))
t(lambda: ((1, 1.0, True)) or (...))
m([False], lambda a: exec_matmul(a, False))
m([{1}], lambda a: exec_floordiv(a, {1.5, 'x'}))
m([b''], lambda a: exec_lshift(a, b'\x00\xff'))
t(lambda: (Text('sub')) + (1e308))
# --- expect
# outcome: ok
# output:
# bool False
# int 0
# ! TypeError unsupported operand type(s) for &: 'bytes' and 'list_iterator'
# ! TypeError unsupported operand type(s) for &: 'float' and 'type'
# ! TypeError '<=' not supported between instances of 'str' and 'int'
# ! TypeError unsupported operand type(s) for %: 'type' and 'type'
# ! TypeError can only concatenate tuple (not "bool") to tuple
# ! TypeError a bytes-like object is required, not 'range'
# ! TypeError argument of type 'slice' is not iterable
# set set['1', '2', '3']
# ! TypeError unsupported operand type(s) for /: 'str' and 'builtin_function_or_method'
# ! TypeError unsupported operand type(s) for ^: 'range' and 'range'
# ! TypeError unsupported operand type(s) for @: 'Items' and 'list'
# ! TypeError unsupported operand type(s) for <<: 'str' and 'int'
# float 1.0
# ! TypeError unsupported operand type(s) for //: 'range' and 'type'
# set set["'a'", "('a', 1)"]
# ! TypeError 'in <string>' requires string as left operand, not bytes
# float 0.3333333333333333
# ! TypeError unsupported operand type(s) for >>: 'frozenset' and 'frozenset'
# bytes b'aXbXc'
# ! TypeError unsupported operand type(s) for ^: 'method_descriptor' and 'property'
# ! TypeError unsupported operand type(s) for |: 'str' and 'set'
# dict_keys dict_keys([1])
# ! TypeError unsupported operand type(s) for ** or pow(): 'set' and 'set'
# int 9223372036854775807
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# ! TypeError unsupported operand type(s) for |: 'list' and 'builtin_function_or_method'
# ! TypeError '<=' not supported between instances of 'list' and 'dict_keys'
# ! TypeError 'bool' object is not iterable
# ! TypeError unsupported operand type(s) for /=: 'tuple' and 'Pair' | [(1,)]
# None | [-9.223372036854776e+18]
# ! TypeError bad operand type for unary -: 'dict_keys'
# ! TypeError bad operand type for unary -: 'enumerate'
# ! TypeError '>=' not supported between instances of 'function' and 'generator'
# ! TypeError unsupported operand type(s) for //: 'frozenset' and 'frozenset'
# ! TypeError unsupported operand type(s) for -: 'type' and 'type'
# frozenset frozenset["'a'", "'b'", '2']
# ! TypeError bad operand type for unary ~: 'str'
# ! TypeError unsupported operand type(s) for +=: 'type' and 'bytearray' | [<class 'type'>]
# frozenset frozenset['1', '2', '3']
# ! TypeError 'in <string>' requires string as left operand, not int
# ! TypeError unsupported operand type(s) for /: 'list' and 'list'
# ! TypeError unsupported operand type(s) for /: 'dict_keys' and 'str'
# ! TypeError unsupported operand type(s) for *: 'dict' and 'int'
# ! TypeError unsupported operand type(s) for <<: 'builtin_function_or_method' and 'Number'
# list [1, 'a', 1, 2, 3]
# ! TypeError unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'range'
# ! TypeError unsupported operand type(s) for >>: 'bytes' and 'bytes'
# ! TypeError not all arguments converted during string formatting
# ! TypeError can't multiply sequence by non-int of type 'dict'
# bytearray bytearray(b'')
# ! TypeError unsupported operand type(s) for -=: 'list' and 'list' | [[3, 1, 2]]
# ! TypeError unsupported operand type(s) for @=: 'str' and 'str' | ["it's"]
# ! TypeError unsupported operand type(s) for +: 'frozenset' and 'frozenset'
# tuple (1, 1.0, True)
# ! TypeError unsupported operand type(s) for @=: 'bool' and 'bool' | [False]
# ! TypeError unsupported operand type(s) for //=: 'set' and 'set' | [{1}]
# ! TypeError unsupported operand type(s) for <<=: 'bytes' and 'bytes' | [b'']
# ! TypeError can only concatenate str (not "float") to str
