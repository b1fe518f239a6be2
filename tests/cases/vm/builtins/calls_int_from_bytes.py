"""Good and bad calls of int.from_bytes, dict.fromkeys, str.maketrans."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
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
t(lambda: dict.fromkeys(gen(), b'a'))
t(lambda: int.from_bytes(b'\x00\xff', 'big'))
t(lambda: int.from_bytes(b'', ''))
t(lambda: str.maketrans(b'Hello World', ',', '\n'))
t(lambda: dict.fromkeys('xy', 10**18))
t(lambda: int.from_bytes(b'aXbXc', 'little'))
t(lambda: str.maketrans('l', {1: 2}.keys()))
t(lambda: dict.fromkeys([[1, 2], [3, 4]], -1))
t(lambda: int.from_bytes(255, 'big'))
t(lambda: dict.fromkeys({5}, bytearray(b'\x00\xff')))
t(lambda: int.from_bytes(bytearray(b'xy'), 'BIG', ' pad '))
t(lambda: str.maketrans('b', ','))
t(lambda: dict.fromkeys([], type(None)))
t(lambda: dict.fromkeys(frozenset('ab'), b'l\nm\r\nx', 0.1))
t(lambda: int.from_bytes(b'', frozenset()))
t(lambda: str.maketrans([('x', 1)]))
t(lambda: str.maketrans(list('hello'), [[1], [2, 3]]))
t(lambda: str.maketrans(' ', 'a', 'é'))
t(lambda: str.maketrans('ab', 'X'))
t(lambda: str.maketrans({'b': 2, 'c': 3}, Index(-1), **{'q': 1}))
t(lambda: dict.fromkeys(gen(), slice('a', 2, 3)))
t(lambda: int.from_bytes(b'', gen()))
t(lambda: str.maketrans())
t(lambda: dict.fromkeys(...))
t(lambda: str.maketrans(',', '\n', 'lo', b'a'))
t(lambda: int.from_bytes(b'l\nm\r\nx', Empty))
t(lambda: str.maketrans(*5))
t(lambda: str.maketrans('lo', range(10, 0, -3)))
t(lambda: str.maketrans('\n', b'l\nm\r\nx', [[1], [2, 3]]))
t(lambda: int.from_bytes(b'\x00\xff', map(str, [1])))
t(lambda: int.from_bytes(b'l\nm\r\nx', '', sep=','))
t(lambda: int.from_bytes(b'\t a', lambda x: x))
t(lambda: int.from_bytes(b' pad ', [0, '', None]))
t(lambda: str.maketrans('X', 0.5, 'ab'))
t(lambda: str.maketrans(' ', int))
t(lambda: str.maketrans({}))
t(lambda: dict.fromkeys())
t(lambda: int.from_bytes([].append, 'little'))
t(lambda: dict.fromkeys([None], ValueError('x'), **{'q': 1}))
t(lambda: int.from_bytes(int, [].append))
t(lambda: str.maketrans(',', 'a', 'Hello World'))
t(lambda: int.from_bytes(Map(a=1)))
t(lambda: int.from_bytes(b'a', list[int]))
t(lambda: int.from_bytes(b'', 3**50))
t(lambda: str.maketrans('a', -1, '\n'))
t(lambda: int.from_bytes(b'a,b,,c', 123456.789))
t(lambda: str.maketrans('X', zip([1], 'a')))
t(lambda: str.maketrans('ab', 'lo', 'lo'))
t(lambda: int.from_bytes(b'aXbXc', (1,)))
t(lambda: int.from_bytes(frozenset(), {1}))
t(lambda: dict.fromkeys(range(3), list(range(10))))
t(lambda: dict.fromkeys(gen(), -10**25))
t(lambda: int.from_bytes(b'a,b,,c', b'aXbXc'))
t(lambda: int.from_bytes(list(range(10)), 'big'))
t(lambda: dict.fromkeys(NotImplemented))
t(lambda: dict.fromkeys([(1, 2), (3, 4)], list('hello')))
t(lambda: dict.fromkeys(*5))
t(lambda: int.from_bytes(b'', range(2**70, 2**70 + 3)))
t(lambda: int.from_bytes('', Empty()))
t(lambda: dict.fromkeys('a b c', Number))
# --- expect
# outcome: ok
# output:
# dict {3: b'a', 1: b'a'}
# int 255
# ! ValueError byteorder must be either 'little' or 'big'
# ! TypeError first maketrans argument must be a string if there is a second argument
# dict {'x': 1000000000000000000, 'y': 1000000000000000000}
# int 426684602465
# ! TypeError maketrans() argument 2 must be str, not dict_keys
# ! TypeError unhashable type: 'list'
# ! TypeError cannot convert 'int' object to bytes
# dict {5: bytearray(b'\x00\xff')}
# ! TypeError from_bytes() takes at most 2 positional arguments (3 given)
# dict {98: 44}
# dict {}
# ! TypeError fromkeys expected at most 2 arguments, got 3
# ! TypeError from_bytes() argument 'byteorder' must be str, not frozenset
# ! TypeError if you give only one argument to maketrans it must be a dict
# ! TypeError maketrans() argument 2 must be str, not list
# dict {32: 97, 233: None}
# ! ValueError the first two maketrans arguments must have equal length
# ! TypeError str.maketrans() takes no keyword arguments
# dict {3: slice('a', 2, 3), 1: slice('a', 2, 3)}
# ! TypeError from_bytes() argument 'byteorder' must be str, not generator
# ! TypeError maketrans expected at least 1 argument, got 0
# ! TypeError 'ellipsis' object is not iterable
# ! TypeError maketrans expected at most 3 arguments, got 4
# ! TypeError from_bytes() argument 'byteorder' must be str, not type
# ! TypeError str.maketrans() argument after * must be an iterable, not int
# ! TypeError maketrans() argument 2 must be str, not range
# ! TypeError maketrans() argument 2 must be str, not bytes
# ! TypeError from_bytes() argument 'byteorder' must be str, not map
# ! TypeError 'sep' is an invalid keyword argument for from_bytes()
# ! TypeError from_bytes() argument 'byteorder' must be str, not function
# ! TypeError from_bytes() argument 'byteorder' must be str, not list
# ! TypeError maketrans() argument 2 must be str, not float
# ! TypeError maketrans() argument 2 must be str, not type
# dict {}
# ! TypeError fromkeys expected at least 1 argument, got 0
# ! TypeError cannot convert 'builtin_function_or_method' object to bytes
# ! TypeError dict.fromkeys() takes no keyword arguments
# ! TypeError from_bytes() argument 'byteorder' must be str, not builtin_function_or_method
# dict {44: 97, 72: None, 101: None, 108: None, 111: None, 32: None, 87: None, 114: None, 100: None}
# ! TypeError 'str' object cannot be interpreted as an integer
# ! TypeError from_bytes() argument 'byteorder' must be str, not types.GenericAlias
# ! TypeError from_bytes() argument 'byteorder' must be str, not int
# ! TypeError maketrans() argument 2 must be str, not int
# ! TypeError from_bytes() argument 'byteorder' must be str, not float
# ! TypeError maketrans() argument 2 must be str, not zip
# dict {97: 108, 98: 111, 108: None, 111: None}
# ! TypeError from_bytes() argument 'byteorder' must be str, not tuple
# ! TypeError from_bytes() argument 'byteorder' must be str, not set
# dict {0: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 1: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 2: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}
# dict {3: -10000000000000000000000000, 1: -10000000000000000000000000}
# ! TypeError from_bytes() argument 'byteorder' must be str, not bytes
# int 18591708106338011145
# ! TypeError 'NotImplementedType' object is not iterable
# dict {(1, 2): ['h', 'e', 'l', 'l', 'o'], (3, 4): ['h', 'e', 'l', 'l', 'o']}
# ! TypeError dict.fromkeys() argument after * must be an iterable, not int
# ! TypeError from_bytes() argument 'byteorder' must be str, not range
# ! TypeError from_bytes() argument 'byteorder' must be str, not Empty
# dict {'a': <class '__main__.Number'>, ' ': <class '__main__.Number'>, 'b': <class '__main__.Number'>, 'c': <class '__main__.Number'>}
