"""Good and bad calls of bytes's count, startswith, endswith, ljust."""
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
def two(a, b=0): return (a, b)

t(lambda: (b'l\nm\r\nx').ljust(10, b' '))
t(lambda: (b' pad ').count(bytearray(b'a'), -1, map(str, [1])))
t(lambda: (b'').count(b'', 8))
t(lambda: (b'abc').startswith(()))
t(lambda: (b'Hello World').endswith(255))
t(lambda: (b'\x00\xff').endswith((b'a', b'b'), -1))
t(lambda: (b'l\nm\r\nx').startswith((b'x', b''), 8, iter([1, 2])))
t(lambda: (b'l\nm\r\nx').count())
t(lambda: (b'aXbXc').endswith())
t(lambda: bytes.count(1e-7, bytearray(b'a'), -1))
t(lambda: (b' pad ').ljust(5, b'ab'))
t(lambda: (b'12').ljust(1))
t(lambda: (b'\x00\xff').startswith((1, 1.0, True)))
t(lambda: (b'abc').ljust('a', bytearray(b'-')))
t(lambda: (b'Hello World').count(300))
t(lambda: (b'Hello World').ljust(start=2))
t(lambda: bytes.count((3, 1, 2), object(), 0, 3))
t(lambda: bytes.endswith(map(str, [1]), (b'x', b''), None, Index(2)))
t(lambda: (b'l\nm\r\nx').count({'b': 2, 'a': 1}, -5, 8))
t(lambda: (b'abc').endswith((b'a', 1), True, 100))
t(lambda: (b'abc').endswith(reversed([1, 2]), -1, 8))
t(lambda: (b'a,b,,c').endswith(b'H', bytearray(b' a,b ')))
t(lambda: (b'12').ljust(*5))
t(lambda: (b'a').endswith(b'', True, -1, 10**18))
t(lambda: (b'\t a').startswith(b'a', -1, reverse=1))
t(lambda: (b'Hello World').startswith(two))
t(lambda: (b' pad ').startswith(type(None), True, -5, Empty))
t(lambda: (b'\x00\xff').count(*5))
t(lambda: bytes.endswith(1.5, (b'x', b'')))
t(lambda: (b'a').ljust())
t(lambda: (b'Hello World').count(b'ab', -5, -5, b'aXbXc', reverse=1))
t(lambda: (b' pad ').ljust(1, len))
t(lambda: (b'\x00\xff').ljust(10))
t(lambda: bytes.count(super, b'X'))
t(lambda: bytes.ljust(frozenset(), 5, ValueError('x')))
t(lambda: (b'a').endswith((b'a', b'b'), True, start=2))
t(lambda: bytes.ljust(list[int], 5, b'*'))
t(lambda: bytes.endswith(super, (b'x', b''), True))
t(lambda: (b'12').endswith(*5))
t(lambda: (b'12').startswith())
t(lambda: bytes.startswith({'a': 1, 'b': 2}.values(), (), 1, -5))
t(lambda: bytes.startswith(len, b'H'))
t(lambda: (b'aXbXc').startswith(*5))
t(lambda: bytes.ljust({1: 'x', 2.5: 'y'}, 1, ['b', 'a']))
t(lambda: bytes.endswith([].append))
t(lambda: bytes.ljust([1.5, 2, True], 1))
t(lambda: bytes.ljust(type, True, list[int]))
t(lambda: (b'12').ljust(10, b'', list[int]))
t(lambda: bytes.endswith({}, (b'x', b'')))
t(lambda: (b'\t a').count(b' ', -2, True, '{0}'))
t(lambda: (b'l\nm\r\nx').ljust(NotImplemented, type))
t(lambda: (b'a,b,,c').count(float('-inf'), -1, 1))
t(lambda: bytes.endswith(slice(None, None, -1), 0.0, 3, Index(2)))
t(lambda: bytes.ljust(len, -1))
t(lambda: bytes.startswith(1.0, (), 2, base=3))
t(lambda: bytes.startswith('aXbXc', str, 2, base=3))
t(lambda: bytes.endswith(enumerate('ab'), (b'a', 1)))
t(lambda: bytes.endswith([3, 1, 2], b'H', 0))
t(lambda: bytes.startswith(['b', 'a'], b'a'))
t(lambda: (b'a').ljust(2**63, b'*'))
# --- expect
# outcome: ok
# output:
# bytes b'l\nm\r\nx    '
# ! TypeError slice indices must be integers or None or have an __index__ method
# int 0
# bool False
# ! TypeError endswith first arg must be bytes or a tuple of bytes, not int
# bool False
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError count() takes at least 1 argument (0 given)
# ! TypeError endswith() takes at least 1 argument (0 given)
# ! TypeError descriptor 'count' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError ljust() argument 2 must be a byte string of length 1, not bytes
# bytes b'12'
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError 'str' object cannot be interpreted as an integer
# ! ValueError byte must be in range(0, 256)
# ! TypeError bytes.ljust() takes no keyword arguments
# ! TypeError descriptor 'count' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError argument should be integer or bytes-like object, not 'dict'
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError endswith first arg must be bytes or a tuple of bytes, not list_reverseiterator
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError bytes.ljust() argument after * must be an iterable, not int
# ! TypeError endswith() takes at most 3 arguments (4 given)
# ! TypeError bytes.startswith() takes no keyword arguments
# ! TypeError startswith first arg must be bytes or a tuple of bytes, not function
# ! TypeError startswith() takes at most 3 arguments (4 given)
# ! TypeError bytes.count() argument after * must be an iterable, not int
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError ljust expected at least 1 argument, got 0
# ! TypeError bytes.count() takes no keyword arguments
# ! TypeError ljust() argument 2 must be a byte string of length 1, not builtin_function_or_method
# bytes b'\x00\xff        '
# ! TypeError descriptor 'count' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'frozenset' object
# ! TypeError bytes.endswith() takes no keyword arguments
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError bytes.endswith() argument after * must be an iterable, not int
# ! TypeError startswith() takes at least 1 argument (0 given)
# ! TypeError descriptor 'startswith' for 'bytes' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'startswith' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError bytes.startswith() argument after * must be an iterable, not int
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError ljust expected at most 2 arguments, got 3
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError count() takes at most 3 arguments (4 given)
# ! TypeError 'NotImplementedType' object cannot be interpreted as an integer
# ! TypeError argument should be integer or bytes-like object, not 'float'
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'ljust' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'startswith' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'startswith' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'endswith' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'startswith' for 'bytes' objects doesn't apply to a 'list' object
# ! OverflowError Python int too large to convert to C ssize_t
