"""Good and bad calls of bytes's fromhex, maketrans."""
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
class Number(int): pass
class Pair(tuple): pass
t(lambda: (b' pad ').fromhex())
t(lambda: (b'a').fromhex('FF 00'))
t(lambda: (b'aXbXc').maketrans(*5))
t(lambda: (b'').maketrans(b'abc', b'a,b,,c'))
t(lambda: (b'\x00\xff').fromhex('é'))
t(lambda: bytes.maketrans(b' pad ', Index(-1), NotImplemented))
t(lambda: (b'Hello World').fromhex(bytearray(b'Hello World')))
t(lambda: bytes.maketrans(int | None, b'aXbXc', bytearray(b'xy'), maxsplit=1))
t(lambda: (b'').maketrans(False, b'\t a'))
t(lambda: (b' pad ').fromhex(''))
t(lambda: bytes.fromhex(range(10, 0, -3)))
t(lambda: (b'\t a').fromhex(b'ff'))
t(lambda: (b'l\nm\r\nx').fromhex(' 1 2', **{'q': 1}))
t(lambda: (b'Hello World').fromhex(frozenset('ab')))
t(lambda: (b'a').fromhex(123456.789))
t(lambda: (b' pad ').fromhex(Pair((1, 2))))
t(lambda: (b'Hello World').fromhex({'a': 1}.items()))
t(lambda: (b'\t a').fromhex(2**63 - 1))
t(lambda: (b'\x00\xff').fromhex(int | None))
t(lambda: (b' pad ').maketrans(NotImplemented, b'aXbXc'))
t(lambda: (b'a').fromhex(*5))
t(lambda: (b'\x00\xff').maketrans(len, b'a,b,,c'))
t(lambda: (b'aXbXc').fromhex(list('hello')))
t(lambda: (b'').fromhex(len))
t(lambda: (b'l\nm\r\nx').fromhex(Number(5)))
t(lambda: (b'Hello World').fromhex(ValueError('x')))
t(lambda: (b'Hello World').fromhex(enumerate('ab')))
t(lambda: (b'aXbXc').fromhex(iter([1, 2])))
t(lambda: (b'l\nm\r\nx').fromhex(Number))
t(lambda: (b'abc').fromhex({1}))
t(lambda: (b'Hello World').fromhex({}.keys()))
t(lambda: (b'l\nm\r\nx').fromhex((1,)))
t(lambda: (b'a').fromhex(...))
# --- expect
# outcome: ok
# output:
# ! TypeError bytes.fromhex() takes exactly one argument (0 given)
# bytes b'\xff\x00'
# ! TypeError bytes.maketrans() argument after * must be an iterable, not int
# ! ValueError maketrans arguments must have same length
# ! ValueError non-hexadecimal number found in fromhex() arg at position 0
# ! TypeError maketrans expected 2 arguments, got 3
# ! TypeError fromhex() argument must be str, not bytearray
# ! TypeError bytes.maketrans() takes no keyword arguments
# ! TypeError a bytes-like object is required, not 'bool'
# bytes b''
# ! TypeError fromhex() argument must be str, not range
# ! TypeError fromhex() argument must be str, not bytes
# ! TypeError bytes.fromhex() takes no keyword arguments
# ! TypeError fromhex() argument must be str, not frozenset
# ! TypeError fromhex() argument must be str, not float
# ! TypeError fromhex() argument must be str, not Pair
# ! TypeError fromhex() argument must be str, not dict_items
# ! TypeError fromhex() argument must be str, not int
# ! TypeError fromhex() argument must be str, not types.UnionType
# ! TypeError a bytes-like object is required, not 'NotImplementedType'
# ! TypeError bytes.fromhex() argument after * must be an iterable, not int
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# ! TypeError fromhex() argument must be str, not list
# ! TypeError fromhex() argument must be str, not builtin_function_or_method
# ! TypeError fromhex() argument must be str, not Number
# ! TypeError fromhex() argument must be str, not ValueError
# ! TypeError fromhex() argument must be str, not enumerate
# ! TypeError fromhex() argument must be str, not list_iterator
# ! TypeError fromhex() argument must be str, not type
# ! TypeError fromhex() argument must be str, not set
# ! TypeError fromhex() argument must be str, not dict_keys
# ! TypeError fromhex() argument must be str, not tuple
# ! TypeError fromhex() argument must be str, not ellipsis
