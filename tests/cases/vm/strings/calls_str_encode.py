"""Good and bad calls of str's encode, isidentifier, isprintable."""
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
t(lambda: ('').encode({'a': 1, 'b': 2}.values(), encoding='utf-8'))
t(lambda: ('tab\there\n').encode('utf-32'))
t(lambda: ('-3.5').encode(errors=''))
t(lambda: str.isidentifier('line\nbreak\r\nx'))
t(lambda: ('aaa').isprintable())
t(lambda: ('%s').encode())
t(lambda: ('a b c').isprintable(int | None))
t(lambda: str.encode('ab' * 3, 2**63 - 1))
t(lambda: str.encode(1.0, 'latin-1'))
t(lambda: ('é😀x').encode('utf-8'))
t(lambda: str.encode(list[int]))
t(lambda: ('ß').isidentifier(float('nan')))
t(lambda: ('ß').encode(encoding=''))
t(lambda: ('Hello World').encode(reverse=1, encoding='cp1252'))
t(lambda: ('line\nbreak\r\nx').encode(encoding='utf-16'))
t(lambda: (Text('sub')).encode('utf-32', 'xmlcharrefreplace'))
t(lambda: str.isidentifier(1e-7))
t(lambda: (' pad ').encode(b'l\nm\r\nx'))
t(lambda: ('aXbXc').encode(slice(1, 3)))
t(lambda: ('').encode(*5))
t(lambda: ('aXbXc').encode('a'))
t(lambda: str.encode({}, encoding='ascii'))
t(lambda: str.isprintable(NotImplemented))
t(lambda: (' pad ').encode(encoding=range(0, -2**65, -2**64)))
t(lambda: ('-3.5').encode('é😀x'))
t(lambda: ('aaa').isidentifier(*5))
t(lambda: ('a').encode(type, (1, 'a')))
t(lambda: ('%s').isprintable(*5))
t(lambda: str.isprintable(float))
t(lambda: ('a,b,,c').encode(encoding='utf-16'))
t(lambda: ('Hello World').encode('utf-16', 'ignore'))
t(lambda: ('line\nbreak\r\nx').encode(encoding=bytearray(3)))
t(lambda: ('%s').encode(encoding='utf-32'))
t(lambda: ('').encode('nope'))
t(lambda: str.isprintable([1, 2, 3]))
t(lambda: str.encode(-10**25, errors=''))
t(lambda: ('aaa').encode('utf-32', Index(3)))
t(lambda: str.isprintable({'a': 1}))
t(lambda: str.isidentifier(zip([1], 'a')))
t(lambda: str.isprintable(iter([1, 2])))
t(lambda: ('ab' * 3).encode('utf-32', 'ignore'))
t(lambda: str.isidentifier(Empty))
t(lambda: ('a b c').encode(errors=frozenset({1, 2, 3})))
t(lambda: str.isidentifier(b'aXbXc'))
t(lambda: ('a').isprintable(sep=','))
t(lambda: str.isprintable([].append))
t(lambda: str.isprintable(object()))
t(lambda: ('abc').encode(enumerate('ab')))
t(lambda: str.encode((1, 'a'), encoding=3**50))
t(lambda: str.isprintable(bytearray(b'abc')))
t(lambda: str.encode('line\nbreak\r\nx', encoding='utf-32'))
t(lambda: ('tab\there\n').encode('utf-16', [1, 2, 3]))
t(lambda: str.isidentifier(int | None))
t(lambda: str.isprintable(map(str, [1])))
t(lambda: (' pad ').isidentifier(maxsplit=1))
t(lambda: str.isprintable({'a'}, b'a,b,,c'))
t(lambda: ('a b c').encode([].append))
t(lambda: ('12').encode(errors=zip([1], 'a')))
t(lambda: str.isidentifier(property()))
t(lambda: str.encode(bytearray(b' a,b '), errors=b'abc'))
# --- expect
# outcome: ok
# output:
# ! TypeError argument for encode() given by name ('encoding') and position (1)
# bytes b'\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00h\x00\x00\x00e\x00\x00\x00r\x00\x00\x00e\x00\x00\x00\n\x00\x00\x00'
# bytes b'-3.5'
# bool False
# bool True
# bytes b'%s'
# ! TypeError str.isprintable() takes no arguments (1 given)
# ! TypeError encode() argument 'encoding' must be str, not int
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'float' object
# bytes b'\xc3\xa9\xf0\x9f\x98\x80x'
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError str.isidentifier() takes no arguments (1 given)
# ! LookupError unknown encoding: 
# ! TypeError 'reverse' is an invalid keyword argument for encode()
# bytes b'\xff\xfel\x00i\x00n\x00e\x00\n\x00b\x00r\x00e\x00a\x00k\x00\r\x00\n\x00x\x00'
# bytes b'\xff\xfe\x00\x00s\x00\x00\x00u\x00\x00\x00b\x00\x00\x00'
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'float' object
# ! TypeError encode() argument 'encoding' must be str, not bytes
# ! TypeError encode() argument 'encoding' must be str, not slice
# ! TypeError str.encode() argument after * must be an iterable, not int
# ! LookupError unknown encoding: a
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError encode() argument 'encoding' must be str, not range
# ! LookupError unknown encoding: é😀x
# ! TypeError str.isidentifier() argument after * must be an iterable, not int
# ! TypeError encode() argument 'encoding' must be str, not type
# ! TypeError str.isprintable() argument after * must be an iterable, not int
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'type' object
# bytes b'\xff\xfea\x00,\x00b\x00,\x00,\x00c\x00'
# bytes b'\xff\xfeH\x00e\x00l\x00l\x00o\x00 \x00W\x00o\x00r\x00l\x00d\x00'
# ! TypeError encode() argument 'encoding' must be str, not bytearray
# bytes b'\xff\xfe\x00\x00%\x00\x00\x00s\x00\x00\x00'
# ! LookupError unknown encoding: nope
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'int' object
# ! TypeError encode() argument 'errors' must be str, not Index
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'list_iterator' object
# bytes b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00a\x00\x00\x00b\x00\x00\x00a\x00\x00\x00b\x00\x00\x00'
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'type' object
# ! TypeError encode() argument 'errors' must be str, not frozenset
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError str.isprintable() takes no keyword arguments
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'object' object
# ! TypeError encode() argument 'encoding' must be str, not enumerate
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'bytearray' object
# bytes b'\xff\xfe\x00\x00l\x00\x00\x00i\x00\x00\x00n\x00\x00\x00e\x00\x00\x00\n\x00\x00\x00b\x00\x00\x00r\x00\x00\x00e\x00\x00\x00a\x00\x00\x00k\x00\x00\x00\r\x00\x00\x00\n\x00\x00\x00x\x00\x00\x00'
# ! TypeError encode() argument 'errors' must be str, not list
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'map' object
# ! TypeError str.isidentifier() takes no keyword arguments
# ! TypeError descriptor 'isprintable' for 'str' objects doesn't apply to a 'set' object
# ! TypeError encode() argument 'encoding' must be str, not builtin_function_or_method
# ! TypeError encode() argument 'errors' must be str, not zip
# ! TypeError descriptor 'isidentifier' for 'str' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'encode' for 'str' objects doesn't apply to a 'bytearray' object
