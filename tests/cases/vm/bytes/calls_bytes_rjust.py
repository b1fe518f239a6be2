"""Good and bad calls of bytes's rjust, center, split, rsplit."""
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
class Items(list): pass
def gen():
    yield 3
    yield 1
t(lambda: (b'12').rjust(1, b'*'))
t(lambda: (b' pad ').rjust(True, b' '))
t(lambda: bytes.rjust(b'abc', b' pad '))
t(lambda: (b'\t a').center(Index(4)))
t(lambda: (b'').rsplit(255, 100))
t(lambda: (b'12').rsplit(list('hello'), default=3))
t(lambda: (b'a,b,,c').rsplit(sep=b'l', maxsplit=2))
t(lambda: (b'aXbXc').split(maxsplit=3))
t(lambda: bytes.rjust('Hello World', 2))
t(lambda: (b'aXbXc').rsplit(b'ab', None))
t(lambda: (b'\t a').split({1.5, 'x'}))
t(lambda: (b'').center(10, b'ab'))
t(lambda: bytes.rjust(map(str, [1]), 0, b'ab'))
t(lambda: (b'aXbXc').split(gen(), 123456.789))
t(lambda: (b'aXbXc').center(NotImplemented))
t(lambda: (b'aXbXc').rsplit(bytearray(), str.upper))
t(lambda: (b'').split(sep=b' ', maxsplit=-2))
t(lambda: bytes.center(2**63 - 1, 1e-7, b'ab'))
t(lambda: (b'abc').center(object))
t(lambda: (b'a').rsplit())
t(lambda: (b' pad ').split({'a': 1}.items(), sep=b'ab'))
t(lambda: (b'\x00\xff').rsplit(frozenset('ab'), True))
t(lambda: (b'\x00\xff').center(10))
t(lambda: (b'a,b,,c').split(b',', -2))
t(lambda: (b'\x00\xff').rjust(10))
t(lambda: (b'\x00\xff').center(5, reversed([1, 2])))
t(lambda: (b'aXbXc').center())
t(lambda: (b'\t a').split(b'X', **{'q': 1}))
t(lambda: bytes.rsplit('tab\there\n', maxsplit=-1))
t(lambda: (b'Hello World').rsplit())
t(lambda: bytes.rjust(object(), b'\t a'))
t(lambda: (b' pad ').rjust(10, frozenset([2])))
t(lambda: bytes.split(b'\t a', sep=b'', maxsplit=1))
t(lambda: (b'\t a').split([].append, 8))
t(lambda: bytes.rjust(0.5, 10, range(0, -2**65, -2**64)))
t(lambda: (b'\t a').rjust(int, encoding='utf-8'))
t(lambda: (b'\t a').rsplit([].append, -5))
t(lambda: bytes.split({1: 2}.keys()))
t(lambda: (b'l\nm\r\nx').rsplit(b''))
t(lambda: (b'\x00\xff').split(b'l', 2, 'a'))
t(lambda: bytes.rsplit(123456.789))
t(lambda: (b'Hello World').split(*5, sep=b','))
t(lambda: (b'12').center(0))
t(lambda: (b'a,b,,c').rsplit(b' ', -1, bytearray(3)))
t(lambda: (b'\x00\xff').split({1: 2}.keys()))
t(lambda: bytes.rsplit([1, 'a'], maxsplit=-5))
t(lambda: bytes.rjust(b'\x00\xff', 255))
t(lambda: bytes.center(set(), 5))
t(lambda: bytes.split((), b'X'))
t(lambda: bytes.center(-2.5, zip([1], 'a')))
t(lambda: (b'l\nm\r\nx').rjust())
t(lambda: bytes.split(1e16, NotImplemented))
t(lambda: bytes.rjust(b'\x00\xff', 3, str.upper))
t(lambda: bytes.center('-3.5', 5))
t(lambda: (b'a,b,,c').center(-1, len))
t(lambda: bytes.split(enumerate('ab'), ['b', 'a'], -2))
t(lambda: bytes.rjust(enumerate('ab'), 1))
t(lambda: bytes.split('tab\there\n', b'a', object()))
t(lambda: bytes.rsplit(Items([2, 1]), sep=reversed([1, 2])))
t(lambda: bytes.center(property(), -1, b'ab'))
# --- expect
# outcome: ok
# output:
# bytes b'12'
# bytes b' pad '
# ! TypeError 'bytes' object cannot be interpreted as an integer
# bytes b'\t a '
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError 'default' is an invalid keyword argument for rsplit()
# list [b'a,b,,c']
# list [b'aXbXc']
# ! TypeError descriptor 'rjust' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError 'NoneType' object cannot be interpreted as an integer
# ! TypeError a bytes-like object is required, not 'set'
# ! TypeError center() argument 2 must be a byte string of length 1, not bytes
# ! TypeError descriptor 'rjust' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError 'NotImplementedType' object cannot be interpreted as an integer
# ! TypeError 'method_descriptor' object cannot be interpreted as an integer
# list [b'']
# ! TypeError descriptor 'center' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError 'type' object cannot be interpreted as an integer
# list [b'a']
# ! TypeError argument for split() given by name ('sep') and position (1)
# ! TypeError a bytes-like object is required, not 'frozenset'
# bytes b'    \x00\xff    '
# list [b'a', b'b', b'', b'c']
# bytes b'        \x00\xff'
# ! TypeError center() argument 2 must be a byte string of length 1, not list_reverseiterator
# ! TypeError center expected at least 1 argument, got 0
# ! TypeError 'q' is an invalid keyword argument for split()
# ! TypeError descriptor 'rsplit' for 'bytes' objects doesn't apply to a 'str' object
# list [b'Hello', b'World']
# ! TypeError descriptor 'rjust' for 'bytes' objects doesn't apply to a 'object' object
# ! TypeError rjust() argument 2 must be a byte string of length 1, not frozenset
# ! ValueError empty separator
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# ! TypeError descriptor 'rjust' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError bytes.rjust() takes no keyword arguments
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# ! TypeError descriptor 'split' for 'bytes' objects doesn't apply to a 'dict_keys' object
# ! ValueError empty separator
# ! TypeError split() takes at most 2 arguments (3 given)
# ! TypeError descriptor 'rsplit' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError bytes.split() argument after * must be an iterable, not int
# bytes b'12'
# ! TypeError rsplit() takes at most 2 arguments (3 given)
# ! TypeError a bytes-like object is required, not 'dict_keys'
# ! TypeError descriptor 'rsplit' for 'bytes' objects doesn't apply to a 'list' object
# bytes b'                                                                                                                                                                                                                                                             \x00\xff'
# ! TypeError descriptor 'center' for 'bytes' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'split' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'center' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError rjust expected at least 1 argument, got 0
# ! TypeError descriptor 'split' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError rjust() argument 2 must be a byte string of length 1, not method_descriptor
# ! TypeError descriptor 'center' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError center() argument 2 must be a byte string of length 1, not builtin_function_or_method
# ! TypeError descriptor 'split' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'rjust' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'split' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'rsplit' for 'bytes' objects doesn't apply to a 'Items' object
# ! TypeError descriptor 'center' for 'bytes' objects doesn't apply to a 'property' object
