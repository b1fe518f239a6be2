"""Good and bad calls of bytes's splitlines, translate, hex, decode."""
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
class Text(str): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: bytes.hex(b'a,b,,c', '', 5))
t(lambda: (b'a').decode(iter([1, 2]), ''))
t(lambda: (b'aXbXc').decode('utf-32', 'ignore'))
t(lambda: bytes.translate(0.1, None))
t(lambda: (b'aXbXc').splitlines(-5))
t(lambda: (b'a').translate(bytes(range(256))))
t(lambda: (b'l\nm\r\nx').splitlines(key=len))
t(lambda: (b'Hello World').decode('ascii'))
t(lambda: (b'a').translate(b'short'))
t(lambda: (b'abc').hex(' '))
t(lambda: (b'\t a').decode(frozenset([2]), errors='strict'))
t(lambda: (b'\x00\xff').decode('utf-8'))
t(lambda: (b'l\nm\r\nx').splitlines('ab' * 3))
t(lambda: (b'a').translate(bytes(range(256)), zip([1], 'a')))
t(lambda: (b'\x00\xff').hex())
t(lambda: bytes.translate('{0}', bytearray(range(256))))
t(lambda: (b'12').decode('utf-16', 'strict', 2.0**53))
t(lambda: (b'a,b,,c').splitlines(*5))
t(lambda: (b' pad ').decode(*5, **{'q': 1}))
t(lambda: bytes.decode(..., 'UTF-8'))
t(lambda: (b'').splitlines(keepends=-5))
t(lambda: (b' pad ').translate(bytearray(range(256)), b'a', **{'q': 1}))
t(lambda: bytes.hex('ab' * 3, '*'))
t(lambda: (b'l\nm\r\nx').splitlines(keepends=3))
t(lambda: bytes.hex(Empty, ''))
t(lambda: (b'\x00\xff').decode('nope'))
t(lambda: (b'\x00\xff').hex(encoding='utf-8', sep=b' ', bytes_per_sep=3))
t(lambda: (b'abc').translate(bytearray(range(256))))
t(lambda: (b'aXbXc').splitlines([].append))
t(lambda: (b'\x00\xff').hex('é', 2))
t(lambda: (b'abc').splitlines(b'\t a', keepends=2))
t(lambda: (b'12').hex(True))
t(lambda: bytes.hex(zip([1], 'a'), sep="it's", bytes_per_sep=iter('ab')))
t(lambda: (b'a').decode(errors=b' pad '))
t(lambda: bytes.splitlines(Text('sub'), -1))
t(lambda: bytes.splitlines(2**63))
t(lambda: (b'l\nm\r\nx').translate(bytes(range(255, -1, -1))))
t(lambda: bytes.splitlines({'a': 1, 'b': 2}.values(), base=3, keepends=Index(2)))
t(lambda: (b'aXbXc').decode(default=3))
t(lambda: bytes.decode('aXbXc'))
t(lambda: (b'Hello World').decode(two, 'strict'))
t(lambda: (b'\x00\xff').decode(errors='nope'))
t(lambda: (b'Hello World').decode('utf-16'))
t(lambda: (b'l\nm\r\nx').decode(Map(a=1)))
t(lambda: (b'\x00\xff').decode(iter('ab'), errors='ignore'))
t(lambda: bytes.hex(Index(3), sep=b'ab', bytes_per_sep=1))
t(lambda: (b'a,b,,c').decode(errors=[].append))
t(lambda: (b'\x00\xff').hex(slice(1), sep=2.675, bytes_per_sep=1))
t(lambda: (b'l\nm\r\nx').decode(Text('sub'), 'strict'))
t(lambda: (b'\x00\xff').decode(1e-7))
t(lambda: (b'').hex(sep=bytearray(b'-'), bytes_per_sep=1))
t(lambda: (b'Hello World').hex())
t(lambda: (b'\x00\xff').decode(errors={1, 2, 3}))
t(lambda: (b'a').decode(list[int]))
t(lambda: bytes.splitlines(1/3, -5, object))
t(lambda: (b'a,b,,c').splitlines(keepends=-2**63))
t(lambda: bytes.translate([[1], [2, 3]], None))
t(lambda: bytes.decode(b'aXbXc', 'UTF-8', 3**50))
t(lambda: bytes.decode(b'a,b,,c', 'utf-32', 'backslashreplace'))
t(lambda: (b'aXbXc').decode('utf-8', Index(3)))
# --- expect
# outcome: ok
# output:
# ! ValueError sep must be length 1.
# ! TypeError decode() argument 'encoding' must be str, not list_iterator
# str ''
# ! TypeError descriptor 'translate' for 'bytes' objects doesn't apply to a 'float' object
# list [b'aXbXc']
# bytes b'a'
# ! TypeError 'key' is an invalid keyword argument for splitlines()
# str 'Hello World'
# ! ValueError translation table must be 256 characters long
# str '61 62 63'
# ! TypeError decode() argument 'encoding' must be str, not frozenset
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
# ! TypeError 'str' object cannot be interpreted as an integer
# ! TypeError a bytes-like object is required, not 'zip'
# str '00ff'
# ! TypeError descriptor 'translate' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError decode() takes at most 2 arguments (3 given)
# ! TypeError bytes.splitlines() argument after * must be an iterable, not int
# ! TypeError bytes.decode() argument after * must be an iterable, not int
# ! TypeError descriptor 'decode' for 'bytes' objects doesn't apply to a 'ellipsis' object
# list []
# ! TypeError translate() takes at most 2 arguments (3 given)
# ! TypeError descriptor 'hex' for 'bytes' objects doesn't apply to a 'str' object
# list [b'l\n', b'm\r\n', b'x']
# ! TypeError descriptor 'hex' for 'bytes' objects doesn't apply to a 'type' object
# ! LookupError unknown encoding: nope
# ! TypeError hex() takes at most 2 keyword arguments (3 given)
# bytes b'abc'
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
# ! ValueError sep must be ASCII.
# ! TypeError splitlines() takes at most 1 argument (2 given)
# ! TypeError object of type 'bool' has no len()
# ! TypeError descriptor 'hex' for 'bytes' objects doesn't apply to a 'zip' object
# ! TypeError decode() argument 'errors' must be str, not bytes
# ! TypeError descriptor 'splitlines' for 'bytes' objects doesn't apply to a 'Text' object
# ! TypeError descriptor 'splitlines' for 'bytes' objects doesn't apply to a 'int' object
# bytes b'\x93\xf5\x92\xf2\xf5\x87'
# ! TypeError descriptor 'splitlines' for 'bytes' objects doesn't apply to a 'dict_values' object
# ! TypeError 'default' is an invalid keyword argument for decode()
# ! TypeError descriptor 'decode' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError decode() argument 'encoding' must be str, not function
# ! LookupError unknown error handler name 'nope'
# ! UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x64 in position 10: truncated data
# ! TypeError decode() argument 'encoding' must be str, not Map
# ! TypeError decode() argument 'encoding' must be str, not str_ascii_iterator
# ! TypeError descriptor 'hex' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError decode() argument 'errors' must be str, not builtin_function_or_method
# ! TypeError hex() takes at most 2 arguments (3 given)
# ! LookupError unknown encoding: sub
# ! TypeError decode() argument 'encoding' must be str, not float
# ! TypeError sep must be str or bytes.
# str '48656c6c6f20576f726c64'
# ! TypeError decode() argument 'errors' must be str, not set
# ! TypeError decode() argument 'encoding' must be str, not types.GenericAlias
# ! TypeError descriptor 'splitlines' for 'bytes' objects doesn't apply to a 'float' object
# ! OverflowError Python int too large to convert to C int
# ! TypeError descriptor 'translate' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError decode() argument 'errors' must be str, not int
# str '\\x61\\x2c\\x62\\x2c\\x2c\\x63'
# ! TypeError decode() argument 'errors' must be str, not Index
