"""Good and bad calls of str's endswith, ljust, rjust."""
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
class Text(str): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: str.ljust('{0}', str.upper, ''))
t(lambda: ('tab\there\n').endswith('a', -5))
t(lambda: ('é😀x').ljust(1, ()))
t(lambda: ('Hello World').rjust(-1))
t(lambda: ('ß').ljust(2))
t(lambda: ("it's").rjust(0, list))
t(lambda: ('').ljust(-1, '😀', list[int]))
t(lambda: ('line\nbreak\r\nx').endswith('H', 8, [0, '', None]))
t(lambda: ('abc').rjust(0))
t(lambda: ('%s').rjust(lambda x: x))
t(lambda: ('a b c').endswith(('a', 1)))
t(lambda: str.rjust(float, {1}))
t(lambda: str.endswith(b'a,b,,c', ('x', ''), 1, {}.keys()))
t(lambda: (Text('sub')).endswith(('x', ''), {1: 2}.keys(), 2, reverse=1))
t(lambda: str.rjust('é😀x'))
t(lambda: ('é😀x').ljust(3, 'ab'))
t(lambda: ('line\nbreak\r\nx').endswith())
t(lambda: str.endswith(..., (), -2, None))
t(lambda: ('abc').ljust({1: 'x', 2.5: 'y'}))
t(lambda: str.endswith({1}, 'H', two))
t(lambda: ('a b c').rjust(5, 'ab'))
t(lambda: ('ab' * 3).ljust(3, ' '))
t(lambda: (Text('sub')).endswith({1, 2, 3}))
t(lambda: ('Hello World').endswith(('x', ''), 2, None, list('hello')))
t(lambda: ('line\nbreak\r\nx').ljust())
t(lambda: str.ljust(bytearray(), 2))
t(lambda: ('{0}').endswith(iter([1, 2]), 8))
t(lambda: str.ljust(two, Index(4), '😀', 1.5))
t(lambda: str.ljust(2**64 + 1, 1))
t(lambda: ('ß').rjust(1, ' ', 1e22))
t(lambda: str.ljust([1], 3, ''))
t(lambda: ('a b c').rjust(Index(4), ValueError('x')))
t(lambda: str.endswith([3, 1, 2], ('x', ''), 3, ()))
t(lambda: str.ljust(0.0, 2, 'é'))
t(lambda: str.endswith(slice(1, 3), list(range(10)), Index(2)))
t(lambda: ('a').ljust(10, '*', sep=','))
t(lambda: ('a,b,,c').ljust(255))
t(lambda: str.endswith(str.upper, ('x', ''), None))
t(lambda: str.endswith(two, ('a', 'b'), True))
t(lambda: str.rjust(map(str, [1]), 10))
t(lambda: str.rjust(1.5, 0, 'ab'))
t(lambda: str.rjust('Hello World', True, key=len))
t(lambda: str.rjust('a b c', 2**63))
t(lambda: str.endswith(ValueError, 'a', 1))
t(lambda: ("it's").endswith(*5))
t(lambda: ('{0}').ljust(3, bytearray(b'abc')))
t(lambda: str.rjust(zip([1], 'a'), 1))
t(lambda: str.rjust(range(2**70, 2**70 + 3), True, '😀'))
t(lambda: str.rjust([].append, 10, 'ab'))
t(lambda: str.rjust(bytearray(b'\x00\xff'), b' pad ', property()))
t(lambda: ('abc').rjust(*5))
t(lambda: ('%s').endswith(len))
t(lambda: str.ljust({'b': 2, 'a': 1}, 3))
t(lambda: str.rjust([1.5, 2, True], 0))
t(lambda: str.rjust(NotImplemented, float('inf'), '😀'))
t(lambda: str.ljust({1}, 0))
t(lambda: str.ljust(iter([1, 2]), 0, '*'))
t(lambda: str.rjust(property(), True))
t(lambda: str.rjust((1, 1.0, True), 2))
t(lambda: str.endswith(gen(), 'H', 1, None))
# --- expect
# outcome: ok
# output:
# ! TypeError 'method_descriptor' object cannot be interpreted as an integer
# bool False
# ! TypeError The fill character must be a unicode character, not tuple
# str 'Hello World'
# str 'ß '
# ! TypeError The fill character must be a unicode character, not type
# ! TypeError ljust expected at most 2 arguments, got 3
# ! TypeError slice indices must be integers or None or have an __index__ method
# str 'abc'
# ! TypeError 'function' object cannot be interpreted as an integer
# ! TypeError tuple for endswith must only contain str, not int
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError str.endswith() takes no keyword arguments
# ! TypeError rjust expected at least 1 argument, got 0
# ! TypeError The fill character must be exactly one character long
# ! TypeError endswith() takes at least 1 argument (0 given)
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError 'dict' object cannot be interpreted as an integer
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'set' object
# ! TypeError The fill character must be exactly one character long
# str 'ababab'
# ! TypeError endswith first arg must be str or a tuple of str, not set
# ! TypeError endswith() takes at most 3 arguments (4 given)
# ! TypeError ljust expected at least 1 argument, got 0
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError endswith first arg must be str or a tuple of str, not list_iterator
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'int' object
# ! TypeError rjust expected at most 2 arguments, got 3
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'list' object
# ! TypeError The fill character must be a unicode character, not ValueError
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError str.ljust() takes no keyword arguments
# str 'a,b,,c                                                                                                                                                                                                                                                         '
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.rjust() takes no keyword arguments
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.endswith() argument after * must be an iterable, not int
# ! TypeError The fill character must be a unicode character, not bytearray
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError str.rjust() argument after * must be an iterable, not int
# ! TypeError endswith first arg must be str or a tuple of str, not builtin_function_or_method
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'ljust' for 'str' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'rjust' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'endswith' for 'str' objects doesn't apply to a 'generator' object
