"""Good and bad calls of str's join, zfill, expandtabs."""
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
class Number(int): pass
t(lambda: (Text('sub')).zfill(1))
t(lambda: ('é😀x').zfill())
t(lambda: ('Hello World').join(('é', 'ü')))
t(lambda: ("it's").expandtabs())
t(lambda: ('line\nbreak\r\nx').expandtabs())
t(lambda: ('a').join(('x',)))
t(lambda: ('Hello World').join(['a', 1]))
t(lambda: str.zfill('a b c', 10))
t(lambda: str.expandtabs('é😀x', (1, 1.0, True)))
t(lambda: ('-3.5').join(['a', 1], default=3))
t(lambda: ('a,b,,c').join())
t(lambda: ('ab' * 3).zfill(dict))
t(lambda: ('a,b,,c').join(object()))
t(lambda: (' pad ').zfill(ValueError, default=3))
t(lambda: (Text('sub')).join([b'a']))
t(lambda: ('12').join([None, 'a']))
t(lambda: str.join(ValueError('x'), [b'a']))
t(lambda: str.zfill(str.upper, 0, zip([1], 'a')))
t(lambda: str.expandtabs(0.5, 2))
t(lambda: str.join({1: 2}.keys()))
t(lambda: ('a,b,,c').expandtabs(*5, tabsize=-1))
t(lambda: str.zfill(bytearray(3), -1))
t(lambda: ('Hello World').expandtabs(start=2))
t(lambda: str.join(NotImplemented, [None, 'a']))
t(lambda: ('tab\there\n').expandtabs(start=2, tabsize=1))
t(lambda: str.join(list[int], [b'a']))
t(lambda: ('abc').expandtabs(reversed([1, 2])))
t(lambda: str.zfill(len, True))
t(lambda: str.expandtabs(list[int]))
t(lambda: str.zfill(3**50, -1))
t(lambda: ('ß').expandtabs('aaa', tabsize=True))
t(lambda: ('abc').join('a,b,,c'))
t(lambda: str.zfill(['b', 'a'], Index(4)))
t(lambda: str.expandtabs(len, maxsplit=1, tabsize=1))
t(lambda: str.join(range(2**70, 2**70 + 3), ['a', 'b']))
t(lambda: ('aXbXc').zfill(3**50))
t(lambda: str.join([1, 2, 3], [None, 'a']))
t(lambda: str.join(iter([1, 2]), []))
t(lambda: str.join(True, 'xyz', 'aXbXc'))
t(lambda: ('abc').zfill(int | None))
t(lambda: str.zfill(0.1, 10))
t(lambda: str.join(float('nan'), []))
t(lambda: str.join({1: 'x', 2.5: 'y'}, []))
t(lambda: str.expandtabs(NotImplemented, tabsize=5))
t(lambda: str.expandtabs(property()))
t(lambda: str.expandtabs(b'abc', 10))
t(lambda: str.zfill(range(0), 0))
t(lambda: str.join(map(str, [1]), [None, 'a']))
t(lambda: str.expandtabs({1: 2}.keys(), tabsize=3))
t(lambda: str.zfill(Number, True))
t(lambda: ('aXbXc').join(*5))
t(lambda: ('aaa').join('tab\there\n'))
t(lambda: str.join(str.upper, '%s'))
t(lambda: str.join(bool, ['a', 1]))
t(lambda: str.expandtabs(...))
t(lambda: ('a,b,,c').zfill(*5))
t(lambda: str.expandtabs((), tabsize=Index(4)))
# --- expect
# outcome: ok
# output:
# str 'sub'
# ! TypeError str.zfill() takes exactly one argument (0 given)
# str 'éHello Worldü'
# str "it's"
# str 'line\nbreak\r\nx'
# str 'x'
# ! TypeError sequence item 1: expected str instance, int found
# str '00000a b c'
# ! TypeError 'tuple' object cannot be interpreted as an integer
# ! TypeError str.join() takes no keyword arguments
# ! TypeError str.join() takes exactly one argument (0 given)
# ! TypeError 'type' object cannot be interpreted as an integer
# ! TypeError can only join an iterable
# ! TypeError str.zfill() takes no keyword arguments
# ! TypeError sequence item 0: expected str instance, bytes found
# ! TypeError sequence item 0: expected str instance, NoneType found
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'ValueError' object
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError str.expandtabs() argument after * must be an iterable, not int
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError 'start' is an invalid keyword argument for expandtabs()
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError expandtabs() takes at most 1 keyword argument (2 given)
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError 'list_reverseiterator' object cannot be interpreted as an integer
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'int' object
# ! TypeError expandtabs() takes at most 1 argument (2 given)
# str 'aabc,abcbabc,abc,abcc'
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'range' object
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError 'types.UnionType' object cannot be interpreted as an integer
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'zfill' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.join() argument after * must be an iterable, not int
# str 'taaaaaaabaaa\taaahaaaeaaaraaaeaaa\n'
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'join' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError str.zfill() argument after * must be an iterable, not int
# ! TypeError descriptor 'expandtabs' for 'str' objects doesn't apply to a 'tuple' object
