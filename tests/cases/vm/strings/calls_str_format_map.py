"""Good and bad calls of str's format_map, maketrans."""
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
class Map(dict): pass
t(lambda: ('').maketrans(',', 'a'))
t(lambda: ('a b c').maketrans([('x', 1)]))
t(lambda: ('%s').format_map({}, {}))
t(lambda: ('a,b,,c').format_map([(1, 2), (3, 4)]))
t(lambda: ('-3.5').format_map([1]))
t(lambda: ('aaa').maketrans(*5))
t(lambda: ('a').maketrans(' ', '', 'l'))
t(lambda: ('a,b,,c').format_map([1], maxsplit=1))
t(lambda: ('12').maketrans())
t(lambda: ('a b c').maketrans('b', 'a', 'é'))
t(lambda: ('').maketrans('a', {'a': 1}.items()))
t(lambda: ('%s').maketrans({'a': 1}.items(), 'b'))
t(lambda: ('a,b,,c').format_map(*5))
t(lambda: str.maketrans('a', 'lo', b'\x00\xff', 'a'))
t(lambda: ('ab' * 3).maketrans('l', slice(5, 0, -2), 'lo'))
t(lambda: ('{0}').maketrans('l', {(1, 2): [3], None: {}}))
t(lambda: ('%s').maketrans({}))
t(lambda: ('{0}').maketrans('X', 'é', lambda x: x))
t(lambda: ('{0}').format_map({}))
t(lambda: ('ß').maketrans(' ', ..., Text('sub')))
t(lambda: ('line\nbreak\r\nx').maketrans(' ', Number(5)))
t(lambda: ('é😀x').maketrans(' ', {}.keys(), ''))
t(lambda: ("it's").maketrans('b', 'é', 'Hello World'))
t(lambda: str.maketrans(0, 10**18, ','))
t(lambda: str.maketrans('é😀x', [('x', 1)]))
t(lambda: ('%s').maketrans(list(range(10)), 1e-7, ' '))
t(lambda: str.format_map(type(None), ['abc']))
t(lambda: ('é😀x').maketrans('ab', list[int]))
t(lambda: str.format_map(zip([1], 'a')))
t(lambda: str.format_map(1e308, Map(z=0), b'aXbXc'))
t(lambda: ('a').maketrans('ab', ValueError))
t(lambda: ('aaa').maketrans([(1,)], key=len))
t(lambda: (' pad ').maketrans('ab', enumerate('ab'), '\n'))
t(lambda: str.format_map(b'12', str.upper, Number))
t(lambda: ('aaa').maketrans(' ', int | None, 'ab'))
t(lambda: str.format_map(slice(1, 3), [(1, 2), (3, 4)]))
t(lambda: ('%s').maketrans([1], False))
t(lambda: (' pad ').maketrans('l', 'l', b'a,b,,c'))
t(lambda: ('a b c').maketrans(',', zip([1], 'a')))
t(lambda: str.format_map(int | None, Index(-1)))
t(lambda: str.format_map(3**50))
t(lambda: str.maketrans(b'a', iter([1, 2]), 3**50))
t(lambda: str.format_map(set(), {}))
t(lambda: ('a,b,,c').maketrans('ab', frozenset('ab')))
t(lambda: str.format_map(str.upper, [('x', 1)], slice(1, 3)))
t(lambda: ('aXbXc').maketrans('lo', ValueError('x')))
t(lambda: ('abc').maketrans(' ', range(1, 10, 2)))
t(lambda: ("it's").maketrans(0.5, len))
t(lambda: str.format_map(reversed([1, 2]), [(1, 2), (3, 4)]))
t(lambda: ('Hello World').maketrans(2**63, property(), '\n'))
t(lambda: str.format_map(NotImplemented, {'a': 1}))
t(lambda: str.format_map(object(), {'b': 2, 'c': 3}))
# --- expect
# outcome: ok
# output:
# dict {44: 97}
# ! TypeError if you give only one argument to maketrans it must be a dict
# ! TypeError str.format_map() takes exactly one argument (2 given)
# str 'a,b,,c'
# str '-3.5'
# ! TypeError str.maketrans() argument after * must be an iterable, not int
# ! ValueError the first two maketrans arguments must have equal length
# ! TypeError str.format_map() takes no keyword arguments
# ! TypeError maketrans expected at least 1 argument, got 0
# dict {98: 97, 233: None}
# ! TypeError maketrans() argument 2 must be str, not dict_items
# ! TypeError first maketrans argument must be a string if there is a second argument
# ! TypeError str.format_map() argument after * must be an iterable, not int
# ! TypeError maketrans expected at most 3 arguments, got 4
# ! TypeError maketrans() argument 2 must be str, not slice
# ! TypeError maketrans() argument 2 must be str, not dict
# dict {}
# ! TypeError maketrans() argument 3 must be str, not function
# ! ValueError Format string contains positional fields
# ! TypeError maketrans() argument 2 must be str, not ellipsis
# ! TypeError maketrans() argument 2 must be str, not Number
# ! TypeError maketrans() argument 2 must be str, not dict_keys
# dict {98: 233, 72: None, 101: None, 108: None, 111: None, 32: None, 87: None, 114: None, 100: None}
# ! TypeError maketrans() argument 2 must be str, not int
# ! TypeError maketrans() argument 2 must be str, not list
# ! TypeError maketrans() argument 2 must be str, not float
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'type' object
# ! TypeError maketrans() argument 2 must be str, not types.GenericAlias
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'float' object
# ! TypeError maketrans() argument 2 must be str, not type
# ! TypeError str.maketrans() takes no keyword arguments
# ! TypeError maketrans() argument 2 must be str, not enumerate
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError maketrans() argument 2 must be str, not types.UnionType
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError maketrans() argument 2 must be str, not bool
# ! TypeError maketrans() argument 3 must be str, not bytes
# ! TypeError maketrans() argument 2 must be str, not zip
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'int' object
# ! TypeError maketrans() argument 2 must be str, not list_iterator
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'set' object
# ! TypeError maketrans() argument 2 must be str, not frozenset
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError maketrans() argument 2 must be str, not ValueError
# ! TypeError maketrans() argument 2 must be str, not range
# ! TypeError maketrans() argument 2 must be str, not builtin_function_or_method
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError maketrans() argument 2 must be str, not property
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'format_map' for 'str' objects doesn't apply to a 'object' object
