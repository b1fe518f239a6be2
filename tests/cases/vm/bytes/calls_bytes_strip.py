"""Good and bad calls of bytes's strip, lstrip, rstrip, partition."""
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
class Pair(tuple): pass
def two(a, b=0): return (a, b)

t(lambda: (b'a,b,,c').lstrip(1.5))
t(lambda: (b'\x00\xff').lstrip())
t(lambda: (b'').partition(300))
t(lambda: (b'l\nm\r\nx').strip())
t(lambda: (b'12').rstrip(lambda x: x))
t(lambda: (b'abc').lstrip([].append))
t(lambda: bytes.rstrip(set()))
t(lambda: (b'l\nm\r\nx').rstrip())
t(lambda: (b'a').lstrip())
t(lambda: (b'\x00\xff').partition(b' '))
t(lambda: (b' pad ').strip(255))
t(lambda: (b'').rstrip(ValueError, {'a': 1}.items()))
t(lambda: (b'12').partition())
t(lambda: (b'a,b,,c').rstrip([].append))
t(lambda: (b'\t a').strip())
t(lambda: bytes.strip(frozenset([2]), sep=','))
t(lambda: (b'a').rstrip())
t(lambda: (b'abc').strip(str.upper))
t(lambda: (b'l\nm\r\nx').strip(Pair((1, 2)), two))
t(lambda: bytes.lstrip(-7, -7))
t(lambda: (b'abc').rstrip(iter('ab')))
t(lambda: (b'a').lstrip(errors='strict'))
t(lambda: (b'a,b,,c').partition(str.upper))
t(lambda: (b'a').partition(b'X'))
t(lambda: bytes.lstrip(bytearray(b' a,b '), ' pad '))
t(lambda: bytes.strip(lambda x: x, frozenset({1, 2, 3})))
t(lambda: (b'\t a').partition(bytearray(b'a')))
t(lambda: (b'\x00\xff').lstrip(reversed([1, 2])))
t(lambda: bytes.partition(b'', b''))
t(lambda: (b' pad ').lstrip(zip([1], 'a'), ' pad '))
t(lambda: (b' pad ').partition(key=len))
t(lambda: bytes.rstrip(..., bytearray(b'a')))
t(lambda: (b'12').lstrip(*5))
t(lambda: (b' pad ').rstrip(b' pad ', default=3))
t(lambda: bytes.lstrip(int, Index(3)))
t(lambda: bytes.rstrip(Pair((1, 2))))
t(lambda: bytes.strip(2))
t(lambda: bytes.partition([1, 2, 3], bytearray(b'a')))
t(lambda: bytes.partition(len, b'l'))
t(lambda: (b'\t a').rstrip(*5))
t(lambda: bytes.partition((1, 1.0, True), b'a'))
t(lambda: bytes.lstrip(two, b' '))
t(lambda: bytes.partition(bool))
t(lambda: bytes.partition(123456.789, b','))
t(lambda: bytes.strip(Text('sub'), b'a'))
t(lambda: bytes.lstrip('Hello World', range(1, 10, 2)))
t(lambda: (b'abc').strip(-1, **{'q': 1}))
t(lambda: bytes.rstrip(slice('a', 2, 3), None))
t(lambda: bytes.partition({'a': 1, 'b': 2}.values(), b'ab'))
t(lambda: bytes.strip(2.0**53, '12'))
t(lambda: bytes.rstrip((1, 'a'), Empty))
t(lambda: bytes.lstrip({'a': 1}.items(), int | None))
t(lambda: bytes.rstrip(123456.789))
t(lambda: bytes.strip(reversed([1, 2]), b''))
t(lambda: bytes.rstrip({}))
t(lambda: bytes.strip(slice('a', 2, 3)))
t(lambda: (b'a').partition(*5))
t(lambda: bytes.strip(NotImplemented))
t(lambda: bytes.rstrip('', reversed([1, 2])))
t(lambda: bytes.partition(bytearray(b' a,b '), b'b'))
# --- expect
# outcome: ok
# output:
# ! TypeError a bytes-like object is required, not 'float'
# bytes b'\x00\xff'
# ! TypeError a bytes-like object is required, not 'int'
# bytes b'l\nm\r\nx'
# ! TypeError a bytes-like object is required, not 'function'
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'set' object
# bytes b'l\nm\r\nx'
# bytes b'a'
# tuple (b'\x00\xff', b'', b'')
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError rstrip expected at most 1 argument, got 2
# ! TypeError bytes.partition() takes exactly one argument (0 given)
# ! TypeError a bytes-like object is required, not 'builtin_function_or_method'
# bytes b'a'
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'frozenset' object
# bytes b'a'
# ! TypeError a bytes-like object is required, not 'method_descriptor'
# ! TypeError strip expected at most 1 argument, got 2
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError a bytes-like object is required, not 'str_ascii_iterator'
# ! TypeError bytes.lstrip() takes no keyword arguments
# ! TypeError a bytes-like object is required, not 'method_descriptor'
# tuple (b'a', b'', b'')
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'function' object
# tuple (b'\t ', bytearray(b'a'), b'')
# ! TypeError a bytes-like object is required, not 'list_reverseiterator'
# ! ValueError empty separator
# ! TypeError lstrip expected at most 1 argument, got 2
# ! TypeError bytes.partition() takes no keyword arguments
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'ellipsis' object
# ! TypeError bytes.lstrip() argument after * must be an iterable, not int
# ! TypeError bytes.rstrip() takes no keyword arguments
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'Pair' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError bytes.rstrip() argument after * must be an iterable, not int
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'Text' object
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError bytes.strip() takes no keyword arguments
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'lstrip' for 'bytes' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError bytes.partition() argument after * must be an iterable, not int
# ! TypeError descriptor 'strip' for 'bytes' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'rstrip' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'partition' for 'bytes' objects doesn't apply to a 'bytearray' object
