"""Good and bad calls of str's rindex, count, startswith."""
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
class Number(int): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: str.rindex('Hello World', '\n', 'Hello World'))
t(lambda: ('a,b,,c').rindex('ab', Index(2), -1, base=3))
t(lambda: ('a').count('\n', -1))
t(lambda: ('abc').rindex({(1, 2): [3], None: {}}, -2, Index(2)))
t(lambda: ('').count(slice(5, 0, -2)))
t(lambda: ('abc').count(zip([1], 'a'), -2, 1))
t(lambda: ('abc').rindex(' '))
t(lambda: ("it's").startswith())
t(lambda: ('%s').startswith('H', -5, gen()))
t(lambda: ('%s').count(2.675, -1, 8))
t(lambda: ("it's").startswith(1e22))
t(lambda: str.rindex(['b', 'a'], 'X', 100, -5))
t(lambda: str.count('aaa', 'X', [1, 'a'], 5))
t(lambda: ("it's").startswith(*5))
t(lambda: ('é😀x').startswith((), Index(2), 100))
t(lambda: ('a b c').rindex(NotImplemented, 3))
t(lambda: ('%s').rindex({'a': 1, 'b': 2}.values()))
t(lambda: str.startswith({1.5, 'x'}, ('a', 'b'), 8, None))
t(lambda: str.count([1], 'X'))
t(lambda: (Text('sub')).startswith(('a', 1)))
t(lambda: (' pad ').rindex('a'))
t(lambda: ('tab\there\n').rindex(Number, -2))
t(lambda: ('Hello World').rindex({}.keys()))
t(lambda: str.rindex(slice('a', 2, 3), ' ', Index(3), 8))
t(lambda: ('').count('é', 100, Index(2), 1.0))
t(lambda: ('a b c').count('ab', None, errors='strict'))
t(lambda: ('12').rindex())
t(lambda: str.count(1e22, '', -2, Index(2)))
t(lambda: str.rindex('', enumerate('ab'), -5, 0))
t(lambda: ('12').count(iter('ab')))
t(lambda: str.startswith(float, ('a', 'b'), 1))
t(lambda: ('a b c').count(False, 1))
t(lambda: ('a').rindex(range(1, 10, 2), 5, 5))
t(lambda: str.count(Empty(), 'ab', 100, int | None))
t(lambda: str.rindex(None, 'lo', 0, 3))
t(lambda: ('abc').count(bytearray(b' a,b '), 2))
t(lambda: ('line\nbreak\r\nx').count([]))
t(lambda: str.startswith([]))
t(lambda: ('12').count(b'aXbXc', 100))
t(lambda: ('ß').startswith(('a', 'b'), reverse=1))
t(lambda: ("it's").count(str))
t(lambda: str.startswith([].append, 'a', 5))
t(lambda: ('').count([].append))
t(lambda: str.rindex(b'', 'b'))
t(lambda: str.rindex({}))
t(lambda: str.count(type, 'b'))
t(lambda: str.startswith(b'a', (), b''))
t(lambda: (' pad ').count({1: 2}.keys(), -5))
t(lambda: str.count('Hello World', -7))
t(lambda: ("it's").rindex(255, 0, Index(2)))
t(lambda: str.rindex([].append, 'ab', -5, 8))
t(lambda: ('a b c').count(range(0), 0))
t(lambda: str.startswith(str.upper, 'a'))
t(lambda: ('tab\there\n').startswith(-2**63, 5))
t(lambda: ('a b c').count(gen(), 8, None))
t(lambda: ('tab\there\n').rindex(*5))
t(lambda: str.count(lambda x: x, 'a'))
t(lambda: str.startswith(ValueError('x'), ('x', ''), 2, 100))
t(lambda: ('-3.5').count(Map(a=1), 3))
t(lambda: (Text('sub')).count((3, 1, 2)))
# --- expect
# outcome: ok
# output:
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError str.rindex() takes no keyword arguments
# int 0
# ! TypeError must be str, not dict
# ! TypeError must be str, not slice
# ! TypeError must be str, not zip
# ! ValueError substring not found
# ! TypeError startswith() takes at least 1 argument (0 given)
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError must be str, not float
# ! TypeError startswith first arg must be str or a tuple of str, not float
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'list' object
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError str.startswith() argument after * must be an iterable, not int
# bool False
# ! TypeError must be str, not NotImplementedType
# ! TypeError must be str, not dict_values
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'count' for 'str' objects doesn't apply to a 'list' object
# ! TypeError tuple for startswith must only contain str, not int
# int 2
# ! TypeError must be str, not type
# ! TypeError must be str, not dict_keys
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError count() takes at most 3 arguments (4 given)
# ! TypeError str.count() takes no keyword arguments
# ! TypeError rindex() takes at least 1 argument (0 given)
# ! TypeError descriptor 'count' for 'str' objects doesn't apply to a 'float' object
# ! TypeError must be str, not enumerate
# ! TypeError must be str, not str_ascii_iterator
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'type' object
# ! TypeError must be str, not bool
# ! TypeError must be str, not range
# ! TypeError descriptor 'count' for 'str' objects doesn't apply to a 'Empty' object
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'NoneType' object
# ! TypeError must be str, not bytearray
# ! TypeError must be str, not list
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'list' object
# ! TypeError must be str, not bytes
# ! TypeError str.startswith() takes no keyword arguments
# ! TypeError must be str, not type
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError must be str, not builtin_function_or_method
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'count' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError must be str, not dict_keys
# ! TypeError must be str, not int
# ! TypeError must be str, not int
# ! TypeError descriptor 'rindex' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError must be str, not range
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError startswith first arg must be str or a tuple of str, not int
# ! TypeError must be str, not generator
# ! TypeError str.rindex() argument after * must be an iterable, not int
# ! TypeError descriptor 'count' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'startswith' for 'str' objects doesn't apply to a 'ValueError' object
# ! TypeError must be str, not Map
# ! TypeError must be str, not tuple
