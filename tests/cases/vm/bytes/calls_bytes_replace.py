"""Good and bad calls of bytes's replace, join, zfill, expandtabs."""
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
t(lambda: (b'\t a').zfill(5))
t(lambda: (b'12').join([b'a', 1]))
t(lambda: (b' pad ').zfill(-1, float('inf')))
t(lambda: (b'\x00\xff').join([bytearray(b'q'), b'w']))
t(lambda: bytes.expandtabs([].append))
t(lambda: (b'a,b,,c').expandtabs(tabsize=1))
t(lambda: (b'a').expandtabs())
t(lambda: bytes.replace(b'Hello World', b',', 300))
t(lambda: (b'a,b,,c').replace(b',', b'l', 'aaa'))
t(lambda: (b'Hello World').join((b'x',)))
t(lambda: (b'Hello World').zfill(property()))
t(lambda: bytes.join({1: 2}.keys(), (b'x',), **{'q': 1}))
t(lambda: (b'Hello World').replace(b'', bytearray(b'a'), 1))
t(lambda: (b'\t a').join())
t(lambda: (b'\x00\xff').replace(b'', b'', **{'q': 1}))
t(lambda: bytes.join(b'abc', '{0}', **{'q': 1}))
t(lambda: (b'aXbXc').zfill(0, maxsplit=1))
t(lambda: (b'a').replace(b'X', b'ab', -2))
t(lambda: bytes.zfill(1e22, -1))
t(lambda: (b'\t a').join(*5))
t(lambda: bytes.replace(2**15, b' ', 97, -1))
t(lambda: bytes.zfill(-1, 2))
t(lambda: (b'aXbXc').expandtabs(slice(5, 0, -2)))
t(lambda: (b'aXbXc').expandtabs(tabsize=iter('ab')))
t(lambda: (b'abc').replace(300))
t(lambda: (b'a,b,,c').replace(bytearray(b'a'), b'b', 3, 'aXbXc'))
t(lambda: (b'12').zfill(int | None))
t(lambda: (b'abc').join(['a']))
t(lambda: (b'a').zfill(2))
t(lambda: bytes.replace('a', b'', b'b'))
t(lambda: (b'aXbXc').replace(*5))
t(lambda: bytes.zfill(list(range(10)), 10))
t(lambda: bytes.zfill({'a': 1}, 5))
t(lambda: bytes.expandtabs(range(10, 0, -3), tabsize=0))
t(lambda: bytes.expandtabs(Items([2, 1]), tabsize=0))
t(lambda: (b'a,b,,c').zfill(*5))
t(lambda: (b'\x00\xff').expandtabs([].append, tabsize=NotImplemented))
t(lambda: bytes.expandtabs(255, True))
t(lambda: bytes.zfill(int | None, 0))
t(lambda: bytes.expandtabs(int | None))
t(lambda: bytes.zfill([].append))
t(lambda: bytes.replace(Index(3), 97, b'l'))
t(lambda: bytes.expandtabs(str.upper))
t(lambda: (b'\x00\xff').zfill(10))
t(lambda: bytes.replace(iter('ab'), b'l', 1.5))
t(lambda: bytes.zfill(object, 0))
t(lambda: (b'12').replace(list[int], 97, -2))
t(lambda: bytes.zfill((1,), 0))
t(lambda: bytes.join(enumerate('ab')))
t(lambda: bytes.join({'a': 1, 'b': 2}.values(), [b'a', 1]))
t(lambda: bytes.join(iter('ab'), []))
t(lambda: bytes.replace(1/3, 300, b'ab'))
t(lambda: (b' pad ').zfill(-10**25))
t(lambda: (b'\x00\xff').join(zip([1], 'a')))
t(lambda: bytes.replace(zip([1], 'a'), b'Hello World', b'', {1, 2, 3}))
t(lambda: bytes.replace([].append, b'b', b'l', 100, float))
t(lambda: (b'a').expandtabs(sep=',', tabsize=Index(4)))
t(lambda: (b'Hello World').replace(b'', b'abc'))
t(lambda: bytes.replace(ValueError, b'l', b'l'))
# --- expect
# outcome: ok
# output:
# bytes b'00\t a'
# ! TypeError sequence item 1: expected a bytes-like object, int found
# ! TypeError bytes.zfill() takes exactly one argument (2 given)
# bytes b'q\x00\xffw'
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# bytes b'a,b,,c'
# bytes b'a'
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError 'str' object cannot be interpreted as an integer
# bytes b'x'
# ! TypeError 'property' object cannot be interpreted as an integer
# ! TypeError descriptor 'join' for 'bytes' objects doesn't apply to a 'dict_keys' object
# bytes b'aHello World'
# ! TypeError bytes.join() takes exactly one argument (0 given)
# ! TypeError bytes.replace() takes no keyword arguments
# ! TypeError bytes.join() takes no keyword arguments
# ! TypeError bytes.zfill() takes no keyword arguments
# bytes b'a'
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError bytes.join() argument after * must be an iterable, not int
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError 'slice' object cannot be interpreted as an integer
# ! TypeError 'str_ascii_iterator' object cannot be interpreted as an integer
# ! TypeError replace expected at least 2 arguments, got 1
# ! TypeError replace expected at most 3 arguments, got 4
# ! TypeError 'types.UnionType' object cannot be interpreted as an integer
# ! TypeError sequence item 0: expected a bytes-like object, str found
# bytes b'0a'
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError bytes.replace() argument after * must be an iterable, not int
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'Items' object
# ! TypeError bytes.zfill() argument after * must be an iterable, not int
# ! TypeError expandtabs() takes at most 1 argument (2 given)
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'expandtabs' for 'bytes' objects doesn't apply to a 'method_descriptor' object
# bytes b'00000000\x00\xff'
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError a bytes-like object is required, not 'types.GenericAlias'
# ! TypeError descriptor 'zfill' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'join' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'join' for 'bytes' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'join' for 'bytes' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'float' object
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError sequence item 0: expected a bytes-like object, tuple found
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError expandtabs() takes at most 1 keyword argument (2 given)
# bytes b'abcHabceabclabclabcoabc abcWabcoabcrabclabcdabc'
# ! TypeError descriptor 'replace' for 'bytes' objects doesn't apply to a 'type' object
