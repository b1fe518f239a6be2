"""Good and bad calls of str's find, rfind, index."""
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
class Number(int): pass
def gen():
    yield 3
    yield 1
t(lambda: ('aXbXc').rfind('lo', True))
t(lambda: ("it's").index('a'))
t(lambda: str.find('Hello World', 'l', 3, -2))
t(lambda: ('tab\there\n').index((1, 'a'), 8, 2))
t(lambda: ('line\nbreak\r\nx').index(lambda x: x))
t(lambda: ('aXbXc').index(ValueError, True, 1))
t(lambda: ('ab' * 3).index('b'))
t(lambda: ('ab' * 3).find('\n', b''))
t(lambda: ('a,b,,c').index(NotImplemented, Index(2), 1, errors='strict'))
t(lambda: str.rfind(b'\x00\xff', 1e-7))
t(lambda: str.index({'b': 2, 'a': 1}, 'b', -5))
t(lambda: ('a,b,,c').find('lo', 0, errors='strict'))
t(lambda: ('%s').find(1.0))
t(lambda: ('a b c').rfind())
t(lambda: ('aaa').rfind('a', 2.675))
t(lambda: ('{0}').index(float('inf'), {'a': 1, 'b': 2}.values()))
t(lambda: ('a').rfind(ValueError))
t(lambda: ('').index(1e-7, 1, 5))
t(lambda: ('aXbXc').rfind([3, 1, 2]))
t(lambda: ('tab\there\n').index({1: 1, 2: 2, 3: 3}, 1))
t(lambda: ('a,b,,c').find(slice(1, 3)))
t(lambda: str.rfind({}.keys(), 'ab', 100))
t(lambda: ('tab\there\n').find((1,), 2, 1))
t(lambda: str.find(1e-7, ' ', -1))
t(lambda: str.find(b' pad ', range(1, 10, 2), Index(2)))
t(lambda: str.rfind(Index(3), 'a'))
t(lambda: str.find(['b', 'a'], 'b'))
t(lambda: ('a b c').rfind('é', -2, key=len))
t(lambda: ('aaa').find(int | None, -1, 5))
t(lambda: str.rfind((3, 1, 2), ','))
t(lambda: str.index(Number, ' ', default=3))
t(lambda: ('ab' * 3).rfind(*5))
t(lambda: str.rfind(ValueError('x'), '', -2))
t(lambda: ('').rfind(object(), 3))
t(lambda: ('é😀x').find(list('hello'), 100))
t(lambda: str.index(gen(), 'a', 1, 0))
t(lambda: str.rfind(Empty, 'l', sep=','))
t(lambda: ('aaa').index(frozenset([2]), 0, -5))
t(lambda: ('line\nbreak\r\nx').index('X', -1, 1, 0.0))
t(lambda: ('{0}').find(3**50))
t(lambda: ('-3.5').find())
t(lambda: ('%s').find(super))
t(lambda: ('line\nbreak\r\nx').rfind('é', 1, 2, {}.keys()))
t(lambda: ('ab' * 3).find(b'a'))
t(lambda: ('ab' * 3).rfind({1}, -5, 0))
t(lambda: ('tab\there\n').index([].append, 0))
t(lambda: ('line\nbreak\r\nx').rfind(b'\t a'))
t(lambda: ('ß').index(0, Index(2)))
t(lambda: str.rfind(reversed([1, 2]), 'b', 0, float('-inf')))
t(lambda: str.rfind(zip([1], 'a'), 'l', 1, -1, sep=','))
t(lambda: (' pad ').find(map(str, [1]), -5))
t(lambda: ('ß').rfind(slice(None, None, -1), 1))
t(lambda: str.index(zip([1], 'a'), ' ', 0))
t(lambda: ('ß').rfind(range(0), 100, None))
t(lambda: ('abc').find({}))
t(lambda: ('%s').index())
t(lambda: ('-3.5').index(int | None, 2))
t(lambda: str.index(slice('a', 2, 3), ' ', True, 3))
t(lambda: ('12').rfind(None, None, -7))
t(lambda: ('a b c').index(Number(5), -5, 1))
# --- expect
# outcome: ok
# output:
# int -1
# ! ValueError substring not found
# int 3
# ! TypeError must be str, not tuple
# ! TypeError must be str, not function
# ! TypeError must be str, not type
# int 1
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError str.index() takes no keyword arguments
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'index' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError str.find() takes no keyword arguments
# ! TypeError must be str, not float
# ! TypeError rfind() takes at least 1 argument (0 given)
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError must be str, not type
# ! TypeError must be str, not float
# ! TypeError must be str, not list
# ! TypeError must be str, not dict
# ! TypeError must be str, not slice
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError must be str, not tuple
# ! TypeError descriptor 'find' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'find' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'find' for 'str' objects doesn't apply to a 'list' object
# ! TypeError str.rfind() takes no keyword arguments
# ! TypeError must be str, not types.UnionType
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'index' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.rfind() argument after * must be an iterable, not int
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'ValueError' object
# ! TypeError must be str, not object
# ! TypeError must be str, not list
# ! TypeError descriptor 'index' for 'str' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'type' object
# ! TypeError must be str, not frozenset
# ! TypeError index() takes at most 3 arguments (4 given)
# ! TypeError must be str, not int
# ! TypeError find() takes at least 1 argument (0 given)
# ! TypeError must be str, not type
# ! TypeError rfind() takes at most 3 arguments (4 given)
# ! TypeError must be str, not bytes
# ! TypeError must be str, not set
# ! TypeError must be str, not builtin_function_or_method
# ! TypeError must be str, not bytes
# ! TypeError must be str, not int
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'rfind' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError must be str, not map
# ! TypeError must be str, not slice
# ! TypeError descriptor 'index' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError must be str, not range
# ! TypeError must be str, not dict
# ! TypeError index() takes at least 1 argument (0 given)
# ! TypeError must be str, not types.UnionType
# ! TypeError descriptor 'index' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError must be str, not NoneType
# ! TypeError must be str, not Number
