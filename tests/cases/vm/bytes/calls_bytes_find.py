"""Good and bad calls of bytes's find, rfind, index, rindex."""
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
class Pair(tuple): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: (b'12').rfind(b',', Index(2), 3))
t(lambda: (b'a').index(iter([1, 2]), 0))
t(lambda: bytes.find(b'l\nm\r\nx', -1))
t(lambda: (b'a,b,,c').rindex(300, 1e16))
t(lambda: (b'12').index(b'X', 5, -2))
t(lambda: (b'\x00\xff').rindex(b',', 8, 3))
t(lambda: (b'l\nm\r\nx').rfind())
t(lambda: bytes.rindex(['b', 'a'], b'a', None))
t(lambda: (b'abc').rfind({1, 2, 3}))
t(lambda: (b'').rindex(300, 8, 5))
t(lambda: (b'12').rfind(b'l', 2, key=len))
t(lambda: (b'\x00\xff').index(slice(5, 0, -2), ValueError('x')))
t(lambda: bytes.rindex(b'a', b'', 0, -1, bytearray(b'abc'), errors='strict'))
t(lambda: (b'Hello World').index(-1))
t(lambda: (b'a,b,,c').find(b'b'))
t(lambda: (b'a,b,,c').index(b',', None, 8))
t(lambda: (b'12').find(range(1, 10, 2)))
t(lambda: (b' pad ').rfind(list[int], {'a': 1, 'b': 2}.values(), 1))
t(lambda: (b'Hello World').rfind(-1))
t(lambda: (b'').find('é😀x', ValueError))
t(lambda: bytes.rfind(range(1, 10, 2), -1, 255))
t(lambda: (b'').index(' pad '))
t(lambda: (b'\x00\xff').rfind(*5))
t(lambda: (b'').index())
t(lambda: (b'Hello World').index(97, -1, 0, Empty()))
t(lambda: (b' pad ').find(b'ab', slice(1), 2, start=2))
t(lambda: bytes.index([].append, b'l', 'Hello World'))
t(lambda: bytes.rindex((1,), b',', Index(2)))
t(lambda: bytes.find(NotImplemented, b'l'))
t(lambda: (b'Hello World').index(*5))
t(lambda: (b' pad ').rfind(b'b', -1, 100, Empty))
t(lambda: bytes.find(frozenset([2]), b','))
t(lambda: (b'12').index(b',', "it's", default=3))
t(lambda: (b'abc').rindex(b'a'))
t(lambda: (b'\t a').find())
t(lambda: bytes.rindex(map(str, [1]), b' ', 'abc', -5))
t(lambda: bytes.rfind(2.675, b'l'))
t(lambda: (b'\x00\xff').rindex(b'l', 3, 5, Map(a=1)))
t(lambda: bytes.rfind(b'Hello World', 0.5, -1, 2))
t(lambda: (b'l\nm\r\nx').find(type))
t(lambda: bytes.rfind(Index(-1), b''))
t(lambda: bytes.rindex(object(), 'a b c', [[1], [2, 3]]))
t(lambda: bytes.index(bytearray(b'Hello World'), b',', Index(2)))
t(lambda: (b'abc').rindex(two, 2**63))
t(lambda: bytes.rindex(0.0, b'\x00\xff'))
t(lambda: (b'a,b,,c').rindex(Pair((1, 2))))
t(lambda: (b'aXbXc').rindex())
t(lambda: bytes.find(1e308, b'b'))
t(lambda: bytes.index(list[int], bytearray(b'a'), None))
t(lambda: bytes.find('é😀x', 300, -2, -1))
t(lambda: bytes.index(type, 300))
t(lambda: bytes.rfind(3**50, b'X'))
t(lambda: (b' pad ').find(*5))
t(lambda: bytes.index({'a': 1}.items(), {1, 2, 3}, 2, 0.1))
t(lambda: bytes.find(ValueError, -1, 1e16))
t(lambda: bytes.find([1], 300, 0))
t(lambda: bytes.rindex(b' pad ', NotImplemented, 100))
t(lambda: bytes.find(False, b'b', 5))
t(lambda: (b'aXbXc').find(list[int], -5, Index(2)))
t(lambda: (b'\x00\xff').find(b' ', -2, [1], slice(1, 3)))
# --- expect
# outcome: ok
# output:
# int -1
# ! TypeError argument should be integer or bytes-like object, not 'list_iterator'
# ! ValueError byte must be in range(0, 256)
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! ValueError subsection not found
# ! ValueError subsection not found
# ! TypeError rfind() takes at least 1 argument (0 given)
# ! TypeError descriptor 'rindex' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError argument should be integer or bytes-like object, not 'set'
# ! ValueError byte must be in range(0, 256)
# ! TypeError bytes.rfind() takes no keyword arguments
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError bytes.rindex() takes no keyword arguments
# ! ValueError byte must be in range(0, 256)
# int 2
# int 1
# ! TypeError argument should be integer or bytes-like object, not 'range'
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! ValueError byte must be in range(0, 256)
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError descriptor 'rfind' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError argument should be integer or bytes-like object, not 'str'
# ! TypeError bytes.rfind() argument after * must be an iterable, not int
# ! TypeError index() takes at least 1 argument (0 given)
# ! TypeError index() takes at most 3 arguments (4 given)
# ! TypeError bytes.find() takes no keyword arguments
# ! TypeError descriptor 'index' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'rindex' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError bytes.index() argument after * must be an iterable, not int
# ! TypeError rfind() takes at most 3 arguments (4 given)
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'frozenset' object
# ! TypeError bytes.index() takes no keyword arguments
# int 0
# ! TypeError find() takes at least 1 argument (0 given)
# ! TypeError descriptor 'rindex' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'rfind' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError rindex() takes at most 3 arguments (4 given)
# ! TypeError argument should be integer or bytes-like object, not 'float'
# ! TypeError argument should be integer or bytes-like object, not 'type'
# ! TypeError descriptor 'rfind' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'rindex' for 'bytes' objects doesn't apply to a 'object' object
# ! TypeError descriptor 'index' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError argument should be integer or bytes-like object, not 'function'
# ! TypeError descriptor 'rindex' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError argument should be integer or bytes-like object, not 'Pair'
# ! TypeError rindex() takes at least 1 argument (0 given)
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'index' for 'bytes' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'index' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'rfind' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError bytes.find() argument after * must be an iterable, not int
# ! TypeError descriptor 'index' for 'bytes' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError argument should be integer or bytes-like object, not 'NotImplementedType'
# ! TypeError descriptor 'find' for 'bytes' objects doesn't apply to a 'bool' object
# ! TypeError argument should be integer or bytes-like object, not 'types.GenericAlias'
# ! TypeError find() takes at most 3 arguments (4 given)
