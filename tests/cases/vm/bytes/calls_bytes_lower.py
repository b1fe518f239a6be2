"""Good and bad calls of bytes's lower, title, capitalize, swapcase."""
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
def two(a, b=0): return (a, b)

t(lambda: (b'').capitalize(*5))
t(lambda: (b'').swapcase())
t(lambda: (b'a').title())
t(lambda: (b'l\nm\r\nx').title())
t(lambda: (b'12').lower())
t(lambda: (b'l\nm\r\nx').capitalize())
t(lambda: (b'a').capitalize())
t(lambda: (b' pad ').title(*5))
t(lambda: (b'\t a').swapcase())
t(lambda: (b'aXbXc').swapcase(ValueError))
t(lambda: (b'abc').lower())
t(lambda: bytes.swapcase(int))
t(lambda: (b'').title(sep=','))
t(lambda: bytes.swapcase(len))
t(lambda: bytes.lower(dict))
t(lambda: (b'a,b,,c').title('é😀x'))
t(lambda: (b'a').swapcase(**{'q': 1}))
t(lambda: bytes.swapcase({'a': 1, 'b': 2}.values()))
t(lambda: (b'l\nm\r\nx').lower(1/3))
t(lambda: bytes.swapcase(gen()))
t(lambda: bytes.swapcase(10**18))
t(lambda: bytes.lower(slice('a', 2, 3)))
t(lambda: bytes.capitalize(bool))
t(lambda: bytes.capitalize(bytearray(b' a,b ')))
t(lambda: bytes.lower(set()))
t(lambda: (b'l\nm\r\nx').capitalize({}))
t(lambda: (b'12').lower(reverse=1))
t(lambda: bytes.title('aXbXc'))
t(lambda: (b'\t a').capitalize(default=3))
t(lambda: bytes.swapcase(frozenset([2]), 'a'))
t(lambda: bytes.capitalize({'a': 1}))
t(lambda: bytes.capitalize('tab\there\n'))
t(lambda: bytes.title(0))
t(lambda: (b'l\nm\r\nx').lower(*5))
t(lambda: bytes.swapcase(list[int]))
t(lambda: bytes.swapcase(reversed([1, 2]), 1.0))
t(lambda: bytes.capitalize(Map(a=1)))
t(lambda: bytes.lower(2.0**53))
t(lambda: bytes.title(two))
t(lambda: bytes.title(int, map(str, [1])))
t(lambda: bytes.lower({'a': 1}))
t(lambda: bytes.swapcase(Empty()))
t(lambda: bytes.lower(2**15))
t(lambda: bytes.swapcase(Index(3)))
t(lambda: bytes.lower(range(1, 10, 2)))
t(lambda: bytes.lower(zip([1], 'a')))
t(lambda: bytes.lower("it's", object))
t(lambda: bytes.lower(enumerate('ab')))
t(lambda: bytes.swapcase(Text('sub')))
t(lambda: bytes.lower(...))
t(lambda: bytes.lower(Number(5)))
# --- expect
# outcome: ok
# output:
# ! TypeError bytes.capitalize() argument after * must be an iterable, not int
# bytes b''
# bytes b'A'
# bytes b'L\nM\r\nX'
# bytes b'12'
# bytes b'L\nm\r\nx'
# bytes b'A'
# ! TypeError bytes.title() argument after * must be an iterable, not int
# bytes b'\t A'
# ! TypeError bytes.swapcase() takes no arguments (1 given)
# bytes b'abc'
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError bytes.title() takes no keyword arguments
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError bytes.title() takes no arguments (1 given)
# ! TypeError bytes.swapcase() takes no keyword arguments
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'dict_values' object
# ! TypeError bytes.lower() takes no arguments (1 given)
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'capitalize' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'capitalize' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'set' object
# ! TypeError bytes.capitalize() takes no arguments (1 given)
# ! TypeError bytes.lower() takes no keyword arguments
# ! TypeError descriptor 'title' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError bytes.capitalize() takes no keyword arguments
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'capitalize' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'capitalize' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'title' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError bytes.lower() argument after * must be an iterable, not int
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'capitalize' for 'bytes' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'title' for 'bytes' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'title' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'Empty' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'swapcase' for 'bytes' objects doesn't apply to a 'Text' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'lower' for 'bytes' objects doesn't apply to a 'Number' object
