"""Good and bad calls of str's isdecimal, isnumeric, format."""
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
def gen():
    yield 3
    yield 1
t(lambda: ('Hello World').format())
t(lambda: ('%s').isnumeric())
t(lambda: ('{0}').format(set()))
t(lambda: ('a').isnumeric([1.5, 2, True]))
t(lambda: ('aXbXc').isdecimal())
t(lambda: ('a').isnumeric(**{'q': 1}))
t(lambda: str.format(0.5))
t(lambda: ('-3.5').format(*5))
t(lambda: str.isdecimal('é😀x', **{'q': 1}))
t(lambda: str.isnumeric(123456.789))
t(lambda: ('-3.5').isdecimal(b'Hello World'))
t(lambda: str.isnumeric(zip([1], 'a')))
t(lambda: str.isnumeric(map(str, [1])))
t(lambda: str.format('{0}'))
t(lambda: str.isdecimal([3, 1, 2]))
t(lambda: str.isnumeric(1000000, errors='strict'))
t(lambda: str.format([].append, list('hello'), 'ab' * 3))
t(lambda: str.isnumeric(object))
t(lambda: str.format(gen(), ((1, 2), [3])))
t(lambda: str.isdecimal([].append))
t(lambda: str.isdecimal(Index(-1)))
t(lambda: str.format(Index(-1), 'ß', ...))
t(lambda: str.format(((1, 2), [3])))
t(lambda: str.isdecimal(frozenset([2])))
t(lambda: str.isnumeric(b'aXbXc'))
t(lambda: str.isnumeric(...))
t(lambda: str.format({1: 2}.keys(), {'a': 1}, b'aXbXc'))
t(lambda: str.isnumeric(set()))
t(lambda: str.isdecimal(iter([1, 2])))
t(lambda: str.format(10))
t(lambda: ('{0}').format(range(0, -2**65, -2**64), gen()))
t(lambda: str.isdecimal(1e-7))
t(lambda: str.isdecimal(b'Hello World', b'a,b,,c'))
t(lambda: ('%s').isdecimal(*5))
t(lambda: str.isnumeric({}.keys()))
t(lambda: str.format(map(str, [1])))
t(lambda: str.format([], 'line\nbreak\r\nx', range(2**70, 2**70 + 3)))
# --- expect
# outcome: ok
# output:
# str 'Hello World'
# bool False
# str 'set()'
# ! TypeError str.isnumeric() takes no arguments (1 given)
# bool False
# ! TypeError str.isnumeric() takes no keyword arguments
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.format() argument after * must be an iterable, not int
# ! TypeError str.isdecimal() takes no keyword arguments
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.isdecimal() takes no arguments (1 given)
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'map' object
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'int' object
# str 'range(0, -36893488147419103232, -18446744073709551616)'
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isdecimal' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError str.isdecimal() argument after * must be an iterable, not int
# ! TypeError descriptor 'isnumeric' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'format' for 'str' objects doesn't apply to a 'list' object
