"""Good and bad calls of bytes's rpartition, removeprefix, removesuffix, upper."""
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
t(lambda: (b' pad ').upper())
t(lambda: bytes.upper(object()))
t(lambda: (b'a,b,,c').rpartition(b' ', default=3))
t(lambda: (b'aXbXc').rpartition(b'a'))
t(lambda: (b'\x00\xff').removesuffix(b'b'))
t(lambda: (b'aXbXc').rpartition())
t(lambda: (b'abc').removesuffix(b'', **{'q': 1}))
t(lambda: bytes.removeprefix(b'Hello World', b'X'))
t(lambda: (b'12').removeprefix(300))
t(lambda: (b' pad ').removesuffix(97))
t(lambda: (b'a').rpartition(b''))
t(lambda: (b'abc').rpartition(-1))
t(lambda: (b'').removesuffix(b'a'))
t(lambda: bytes.removesuffix('ß', b'a'))
t(lambda: (b'12').removesuffix(b'', str.upper))
t(lambda: (b'12').removeprefix(b''))
t(lambda: (b'').rpartition(b'a'))
t(lambda: (b'a').removeprefix(slice(1, 3), b'aXbXc'))
t(lambda: (b'a').upper())
t(lambda: bytes.removeprefix(range(1, 10, 2), b'ab'))
t(lambda: (b'Hello World').upper("it's"))
t(lambda: bytes.rpartition({'a'}, -1, range(0, -2**65, -2**64), start=2))
t(lambda: bytes.removeprefix(ValueError, b'a'))
t(lambda: bytes.removesuffix(1e16, b'X'))
t(lambda: (b'abc').upper(sep=','))
t(lambda: bytes.upper(-10**25))
t(lambda: bytes.upper(((1, 2), [3])))
t(lambda: (b'Hello World').removeprefix(*5))
t(lambda: bytes.rpartition(b'a,b,,c', frozenset({1, 2, 3})))
t(lambda: (b'\t a').upper(*5))
t(lambda: bytes.rpartition([].append, b'l'))
t(lambda: bytes.removesuffix(list[int], 300))
t(lambda: bytes.removesuffix(slice(5, 0, -2), 97))
t(lambda: bytes.upper({}))
t(lambda: bytes.rpartition(iter([1, 2]), b'a'))
t(lambda: bytes.rpartition(2, iter('ab')))
t(lambda: bytes.rpartition('aaa', b'l'))
t(lambda: bytes.removeprefix(ValueError('x')))
t(lambda: bytes.upper(list(range(10))))
t(lambda: bytes.removesuffix((), b'b'))
t(lambda: (b'\t a').removesuffix(list[int]))
t(lambda: (b'12').removeprefix(b'l', **{'q': 1}))
t(lambda: bytes.removesuffix(None, -1))
t(lambda: bytes.removeprefix([1, 2, 3], b'X'))
t(lambda: bytes.removesuffix(bytearray(b'Hello World'), b'ab'))
t(lambda: bytes.removeprefix({}, range(5), object))
t(lambda: bytes.rpartition({'a': 1}.items(), b'ab'))
t(lambda: bytes.rpartition(str.upper, b'b'))
t(lambda: bytes.upper(lambda x: x))
t(lambda: bytes.removeprefix(NotImplemented, 300, encoding='utf-8'))
t(lambda: bytes.rpartition(slice(1), 97))
t(lambda: (b'abc').removeprefix({}.keys()))
t(lambda: bytes.rpartition({'a': 1}, b' '))
t(lambda: (b' pad ').rpartition(*5))
t(lambda: bytes.removesuffix(10, [].append))
# --- expect
# outcome: ok
# output:
# bytes b' PAD '
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'object' object
# ! TypeError bytes.rpartition() takes no keyword arguments
# tuple (b'', b'a', b'XbXc')
# bytes b'\x00\xff'
# ! TypeError bytes.rpartition() takes exactly one argument (0 given)
# ! TypeError bytes.removesuffix() takes no keyword arguments
# bytes b'Hello World'
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError a bytes-like object is required, not 'int'
# ! ValueError empty separator
# ! TypeError a bytes-like object is required, not 'int'
# bytes b''
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError bytes.removesuffix() takes exactly one argument (2 given)
# bytes b'12'
# tuple (b'', b'', b'')
# ! TypeError bytes.removeprefix() takes exactly one argument (2 given)
# bytes b'A'
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError bytes.upper() takes no arguments (1 given)
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError bytes.upper() takes no keyword arguments
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError bytes.removeprefix() argument after * must be an iterable, not int
# ! TypeError a bytes-like object is required, not 'frozenset'
# ! TypeError bytes.upper() argument after * must be an iterable, not int
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'ValueError' object
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError a bytes-like object is required, not 'types.GenericAlias'
# ! TypeError bytes.removeprefix() takes no keyword arguments
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'NoneType' object
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'upper' for 'bytes' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'removeprefix' for 'bytes' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError a bytes-like object is required, not 'dict_keys'
# ! TypeError descriptor 'rpartition' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError bytes.rpartition() argument after * must be an iterable, not int
# ! TypeError descriptor 'removesuffix' for 'bytes' objects doesn't apply to a 'int' object
