"""Good and bad calls of str's strip, lstrip, rstrip."""
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
def two(a, b=0): return (a, b)

t(lambda: ('a b c').rstrip())
t(lambda: ("it's").strip(False))
t(lambda: ('%s').strip())
t(lambda: (Text('sub')).lstrip('b'))
t(lambda: (Text('sub')).rstrip(property()))
t(lambda: str.strip('line\nbreak\r\nx'))
t(lambda: str.strip((1, 1.0, True), [1.5, 2, True]))
t(lambda: ('').rstrip(**{'q': 1}))
t(lambda: ('a,b,,c').lstrip({'a'}))
t(lambda: str.strip(1e16, {}.keys()))
t(lambda: str.lstrip(None, 'a b c'))
t(lambda: ('Hello World').lstrip())
t(lambda: ('aaa').strip(*5))
t(lambda: ('a,b,,c').rstrip({'a': 1, 'b': 2}.values(), iter([1, 2])))
t(lambda: str.strip(Empty(), -0.0))
t(lambda: ('{0}').strip(encoding='utf-8'))
t(lambda: str.strip(reversed([1, 2]), super))
t(lambda: str.rstrip(b'\x00\xff', {(1, 2): [3], None: {}}))
t(lambda: ('line\nbreak\r\nx').lstrip(b' pad ', map(str, [1])))
t(lambda: str.strip(-2**63, 'a b c'))
t(lambda: ('ab' * 3).rstrip())
t(lambda: str.strip(b'\x00\xff'))
t(lambda: ('').lstrip({1.5, 'x'}, errors='strict'))
t(lambda: str.rstrip(0.0))
t(lambda: str.strip(slice('a', 2, 3)))
t(lambda: str.lstrip(Number, b''))
t(lambda: str.strip({'a'}))
t(lambda: ('12').strip(-0.0, frozenset([2])))
t(lambda: str.lstrip(5e-324, ' '))
t(lambda: str.lstrip(frozenset('ab'), 1e22))
t(lambda: str.rstrip((1, 1.0, True), '{0}'))
t(lambda: str.rstrip({'a': 1}.items(), [1, 'a']))
t(lambda: str.rstrip(two))
t(lambda: str.strip(True))
t(lambda: str.rstrip(list[int], bytearray(b'Hello World')))
t(lambda: str.lstrip(object(), 'lo'))
t(lambda: str.rstrip({1.5, 'x'}))
t(lambda: ('tab\there\n').rstrip(*5))
t(lambda: str.rstrip(-7))
t(lambda: str.lstrip(ValueError('x')))
t(lambda: str.lstrip({1: 1, 2: 2, 3: 3}, 'b'))
t(lambda: str.rstrip({1: 2}.keys()))
t(lambda: str.strip(None))
t(lambda: str.rstrip(Index(-1), 'b'))
t(lambda: str.lstrip(reversed([1, 2]), '12'))
t(lambda: str.lstrip(b'\x00\xff', type))
# --- expect
# outcome: ok
# output:
# str 'a b c'
# ! TypeError strip arg must be None or str
# str '%s'
# str 'sub'
# ! TypeError rstrip arg must be None or str
# str 'line\nbreak\r\nx'
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError str.rstrip() takes no keyword arguments
# ! TypeError lstrip arg must be None or str
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'NoneType' object
# str 'Hello World'
# ! TypeError str.strip() argument after * must be an iterable, not int
# ! TypeError rstrip expected at most 1 argument, got 2
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'Empty' object
# ! TypeError str.strip() takes no keyword arguments
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError lstrip expected at most 1 argument, got 2
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'int' object
# str 'ababab'
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError str.lstrip() takes no keyword arguments
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'set' object
# ! TypeError strip expected at most 1 argument, got 2
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'object' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'set' object
# ! TypeError str.rstrip() argument after * must be an iterable, not int
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'ValueError' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'strip' for 'str' objects doesn't apply to a 'NoneType' object
# ! TypeError descriptor 'rstrip' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'lstrip' for 'str' objects doesn't apply to a 'bytes' object
