"""Good and bad calls of bytearray's splitlines, translate, hex, decode."""
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
def two(a, b=0): return (a, b)

m(bytearray(3), lambda a: a.decode('nope', 'ignore'))
m(bytearray(b'\x00\xff'), lambda a: a.translate(None))
m(bytearray(), lambda a: a.translate(b'short', default=3))
m(bytearray(), lambda a: a.splitlines(Index(2)))
m(bytearray(b'abc'), lambda a: a.splitlines())
m(bytearray(b'abc'), lambda a: a.hex('😀', True))
t(lambda: bytearray.hex(bytearray(b'Hello World'), ' ', 3))
t(lambda: bytearray.translate(range(2**70, 2**70 + 3)))
m(bytearray(b'Hello World'), lambda a: a.decode(bytearray(b'Hello World'), 'xmlcharrefreplace'))
m(bytearray(3), lambda a: a.splitlines('12'))
m(bytearray(b' a,b '), lambda a: a.decode('UTF-8', 'xmlcharrefreplace'))
m(bytearray(b'abc'), lambda a: a.translate(bytes(range(256))))
t(lambda: bytearray.decode(bytearray(b'Hello World'), 'ascii', 'xmlcharrefreplace'))
t(lambda: bytearray.decode(bytearray(b' a,b ')))
m(bytearray(b'Hello World'), lambda a: a.decode())
m(bytearray(), lambda a: a.decode())
m(bytearray(b' a,b '), lambda a: a.translate(bytearray(range(256))))
m(bytearray(b'Hello World'), lambda a: a.splitlines(1))
m(bytearray(b'\x00\xff'), lambda a: a.splitlines(keepends=0))
m(bytearray(), lambda a: a.translate(None))
m(bytearray(b' a,b '), lambda a: a.splitlines(keepends=8))
m(bytearray(b' a,b '), lambda a: a.splitlines(keepends=len))
m(bytearray(b'abc'), lambda a: a.decode())
m(bytearray(3), lambda a: a.hex('é'))
m(bytearray(), lambda a: a.hex('*'))
t(lambda: bytearray.splitlines(int | None, 5e-324, keepends=0))
m(bytearray(b' a,b '), lambda a: a.hex())
m(bytearray(b'\x00\xff'), lambda a: a.decode('ascii'))
m(bytearray(b'\x00\xff'), lambda a: a.hex('', -2))
m(bytearray(b'Hello World'), lambda a: a.hex('', reverse=1))
m(bytearray(3), lambda a: a.hex('*', 3))
m(bytearray(3), lambda a: a.translate(bytes(range(255, -1, -1))))
m(bytearray(b'abc'), lambda a: a.translate(bytes(range(255, -1, -1))))
m(bytearray(b'\x00\xff'), lambda a: a.hex('*'))
t(lambda: bytearray.splitlines(two, 8))
m(bytearray(3), lambda a: a.decode())
m(bytearray(b'\x00\xff'), lambda a: a.splitlines([].append))
m(bytearray(3), lambda a: a.decode(2.675))
m(bytearray(b'\x00\xff'), lambda a: a.decode('utf8', errors='strict'))
m(bytearray(b'Hello World'), lambda a: a.translate(None))
m(bytearray(b'abc'), lambda a: a.hex())
t(lambda: bytearray.translate(type(None), bytes(range(255, -1, -1))))
m(bytearray(3), lambda a: a.splitlines())
m(bytearray(), lambda a: a.decode(**{'q': 1}))
m(bytearray(b'\x00\xff'), lambda a: a.decode(frozenset([2])))
t(lambda: bytearray.decode(bytearray(b' a,b '), '', errors='strict'))
m(bytearray(b'abc'), lambda a: a.decode('UTF-8', 'strict', maxsplit=1))
m(bytearray(b'\x00\xff'), lambda a: a.splitlines(-1, **{'q': 1}))
m(bytearray(), lambda a: a.decode('latin-1', 1))
m(bytearray(), lambda a: a.decode(Index(3)))
m(bytearray(), lambda a: a.translate(1e308))
t(lambda: bytearray.translate(bytearray(b'Hello World'), bytes(range(255, -1, -1)), base=3))
t(lambda: bytearray.splitlines(Empty, {'a': 1}))
t(lambda: bytearray.splitlines(bytearray(b'Hello World'), [1.5, 2, True]))
m(bytearray(), lambda a: a.splitlines(reverse=1))
m(bytearray(), lambda a: a.decode('utf-8', [1.5, 2, True]))
m(bytearray(b' a,b '), lambda a: a.translate(b' pad '))
m(bytearray(b' a,b '), lambda a: a.translate(bytes(range(255, -1, -1))))
t(lambda: bytearray.translate(bytearray(b'\x00\xff'), b'short'))
m(bytearray(b' a,b '), lambda a: a.splitlines(0, **{'q': 1}))
# --- expect
# outcome: ok
# output:
# ! LookupError unknown encoding: nope | bytearray(b'\x00\x00\x00')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# ! TypeError 'default' is an invalid keyword argument for translate() | bytearray(b'')
# [] | bytearray(b'')
# [bytearray(b'abc')] | bytearray(b'abc')
# ! ValueError sep must be ASCII. | bytearray(b'abc')
# str '4865 6c6c6f 20576f 726c64'
# ! TypeError descriptor 'translate' for 'bytearray' objects doesn't apply to a 'range' object
# ! TypeError decode() argument 'encoding' must be str, not bytearray | bytearray(b'Hello World')
# ! TypeError 'str' object cannot be interpreted as an integer | bytearray(b'\x00\x00\x00')
# ' a,b ' | bytearray(b' a,b ')
# bytearray(b'abc') | bytearray(b'abc')
# str 'Hello World'
# str ' a,b '
# 'Hello World' | bytearray(b'Hello World')
# '' | bytearray(b'')
# bytearray(b' a,b ') | bytearray(b' a,b ')
# [bytearray(b'Hello World')] | bytearray(b'Hello World')
# [bytearray(b'\x00\xff')] | bytearray(b'\x00\xff')
# bytearray(b'') | bytearray(b'')
# [bytearray(b' a,b ')] | bytearray(b' a,b ')
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer | bytearray(b' a,b ')
# 'abc' | bytearray(b'abc')
# ! ValueError sep must be ASCII. | bytearray(b'\x00\x00\x00')
# '' | bytearray(b'')
# ! TypeError descriptor 'splitlines' for 'bytearray' objects doesn't apply to a 'types.UnionType' object
# '20612c6220' | bytearray(b' a,b ')
# ! UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128) | bytearray(b'\x00\xff')
# ! ValueError sep must be length 1. | bytearray(b'\x00\xff')
# ! TypeError 'reverse' is an invalid keyword argument for hex() | bytearray(b'Hello World')
# '000000' | bytearray(b'\x00\x00\x00')
# bytearray(b'\xff\xff\xff') | bytearray(b'\x00\x00\x00')
# bytearray(b'\x9e\x9d\x9c') | bytearray(b'abc')
# '00*ff' | bytearray(b'\x00\xff')
# ! TypeError descriptor 'splitlines' for 'bytearray' objects doesn't apply to a 'function' object
# '\x00\x00\x00' | bytearray(b'\x00\x00\x00')
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer | bytearray(b'\x00\xff')
# ! TypeError decode() argument 'encoding' must be str, not float | bytearray(b'\x00\x00\x00')
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte | bytearray(b'\x00\xff')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# '616263' | bytearray(b'abc')
# ! TypeError descriptor 'translate' for 'bytearray' objects doesn't apply to a 'type' object
# [bytearray(b'\x00\x00\x00')] | bytearray(b'\x00\x00\x00')
# ! TypeError 'q' is an invalid keyword argument for decode() | bytearray(b'')
# ! TypeError decode() argument 'encoding' must be str, not frozenset | bytearray(b'\x00\xff')
# ! LookupError unknown encoding: 
# ! TypeError decode() takes at most 2 arguments (3 given) | bytearray(b'abc')
# ! TypeError splitlines() takes at most 1 argument (2 given) | bytearray(b'\x00\xff')
# ! TypeError decode() argument 'errors' must be str, not int | bytearray(b'')
# ! TypeError decode() argument 'encoding' must be str, not Index | bytearray(b'')
# ! TypeError a bytes-like object is required, not 'float' | bytearray(b'')
# ! TypeError 'base' is an invalid keyword argument for translate()
# ! TypeError descriptor 'splitlines' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError 'list' object cannot be interpreted as an integer
# ! TypeError 'reverse' is an invalid keyword argument for splitlines() | bytearray(b'')
# ! TypeError decode() argument 'errors' must be str, not list | bytearray(b'')
# ! ValueError translation table must be 256 characters long | bytearray(b' a,b ')
# bytearray(b'\xdf\x9e\xd3\x9d\xdf') | bytearray(b' a,b ')
# ! ValueError translation table must be 256 characters long
# ! TypeError splitlines() takes at most 1 argument (2 given) | bytearray(b' a,b ')
