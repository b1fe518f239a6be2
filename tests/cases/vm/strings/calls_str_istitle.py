"""Good and bad calls of str's istitle, isascii, replace."""
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
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: ('a b c').isascii())
t(lambda: ('aXbXc').replace('b', '\n'))
t(lambda: ('ab' * 3).replace('', 'ab'))
t(lambda: str.replace('line\nbreak\r\nx', 1000000, 'l', len, encoding='utf-8'))
t(lambda: ('a,b,,c').istitle())
t(lambda: (' pad ').replace('a', 'a'))
t(lambda: ('tab\there\n').replace('ab', ' ', Pair((1, 2))))
t(lambda: str.replace([].append, 'a', 'lo'))
t(lambda: ('Hello World').replace(' ', {'a': 1, 'b': 2}.values()))
t(lambda: ('abc').replace({'a': 1}.items()))
t(lambda: ('aaa').replace('', Empty()))
t(lambda: str.replace(-2.5, '', ',', maxsplit=1))
t(lambda: ('-3.5').replace(',', {1: 'x', 2.5: 'y'}, 5))
t(lambda: str.istitle('é😀x', two))
t(lambda: str.istitle(Index(-1)))
t(lambda: ('').isascii(**{'q': 1}))
t(lambda: (Text('sub')).replace(((1, 2), [3]), Empty(), -1))
t(lambda: ('ß').replace('b', {}.keys()))
t(lambda: ('a').replace(int, '', 0.1))
t(lambda: ('aaa').isascii(frozenset('ab')))
t(lambda: str.istitle(0))
t(lambda: ('a').replace([0, '', None], ' ', 2))
t(lambda: (' pad ').replace('\n', 'l', Index(2), {'a': 1, 'b': 2}.values()))
t(lambda: str.replace(Map(a=1), 'é', 'l', ((1, 2), [3])))
t(lambda: str.isascii(super))
t(lambda: str.replace(lambda x: x, '', True, Index(2)))
t(lambda: ('{0}').istitle(*5))
t(lambda: str.replace(ValueError, 'lo', 1.5, -2))
t(lambda: ('a').replace('\n', '', list[int]))
t(lambda: str.isascii(-0.0))
t(lambda: str.isascii((1,)))
t(lambda: str.isascii(False))
t(lambda: ('12').replace(0.5, 'a'))
t(lambda: ('%s').isascii(*5))
t(lambda: ('line\nbreak\r\nx').replace('a', ValueError('x')))
t(lambda: str.istitle(b'\t a'))
t(lambda: str.istitle(' pad ', start=2))
t(lambda: ('aaa').replace(b' pad ', 'a', -1))
t(lambda: str.istitle(int | None))
t(lambda: str.replace('ab' * 3, '\n', frozenset('ab')))
t(lambda: ('-3.5').replace({1}, 'é'))
t(lambda: ('line\nbreak\r\nx').replace('', 'l'))
t(lambda: str.replace(False, ' ', 'b', 3))
t(lambda: str.isascii({1, 2, 3}))
t(lambda: str.replace(list[int], 'lo', 'é', None))
t(lambda: ('12').replace(-1, ',', 1))
t(lambda: str.replace(bytearray(b' a,b '), ',', 'é', -1))
t(lambda: str.istitle(slice(1)))
t(lambda: str.replace(frozenset([2]), 'l', range(2**70, 2**70 + 3), {1: 2}.keys()))
t(lambda: ('line\nbreak\r\nx').replace(range(2**70, 2**70 + 3), 'aXbXc', 3**50))
t(lambda: str.istitle([1, 2, 3]))
t(lambda: str.isascii([].append))
t(lambda: ('aaa').replace('a', ' ', 2**63))
t(lambda: str.istitle(bytearray(b'abc')))
t(lambda: ('Hello World').replace(object(), '\n', True))
t(lambda: str.replace(iter('ab'), 'lo', slice(5, 0, -2)))
t(lambda: ('{0}').replace('X', slice(5, 0, -2)))
t(lambda: str.istitle(1.0))
t(lambda: str.replace(NotImplemented, 'lo', 'ab', -2, **{'q': 1}))
t(lambda: ('a b c').replace(*5))
# --- expect
# outcome: ok
# output:
# bool True
# str 'aX\nXc'
# str 'abaabbabaabbabaabbab'
# ! TypeError str.replace() takes no keyword arguments
# bool False
# str ' pad '
# ! TypeError 'Pair' object cannot be interpreted as an integer
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError replace() argument 2 must be str, not dict_values
# ! TypeError replace expected at least 2 arguments, got 1
# ! TypeError replace() argument 2 must be str, not Empty
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'float' object
# ! TypeError replace() argument 2 must be str, not dict
# ! TypeError str.istitle() takes no arguments (1 given)
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError str.isascii() takes no keyword arguments
# ! TypeError replace() argument 1 must be str, not tuple
# ! TypeError replace() argument 2 must be str, not dict_keys
# ! TypeError replace() argument 1 must be str, not type
# ! TypeError str.isascii() takes no arguments (1 given)
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'int' object
# ! TypeError replace() argument 1 must be str, not list
# ! TypeError replace expected at most 3 arguments, got 4
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'function' object
# ! TypeError str.istitle() argument after * must be an iterable, not int
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'type' object
# ! TypeError 'types.GenericAlias' object cannot be interpreted as an integer
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError replace() argument 1 must be str, not float
# ! TypeError str.isascii() argument after * must be an iterable, not int
# ! TypeError replace() argument 2 must be str, not ValueError
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError str.istitle() takes no keyword arguments
# ! TypeError replace() argument 1 must be str, not bytes
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError replace() argument 2 must be str, not frozenset
# ! TypeError replace() argument 1 must be str, not set
# str 'lllilnlel\nlblrlelalkl\rl\nlxl'
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError replace() argument 1 must be str, not int
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'frozenset' object
# ! TypeError replace() argument 1 must be str, not range
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isascii' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError replace() argument 1 must be str, not object
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError replace() argument 2 must be str, not slice
# ! TypeError descriptor 'istitle' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError str.replace() argument after * must be an iterable, not int
