"""Good and bad calls of str's splitlines, translate, casefold."""
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
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
t(lambda: ('line\nbreak\r\nx').splitlines(keepends=True))
t(lambda: ('a b c').splitlines(5))
t(lambda: str.translate(range(10, 0, -3), None))
t(lambda: ("it's").casefold())
t(lambda: ('abc').translate())
t(lambda: ('ß').translate(reversed([1, 2])))
t(lambda: ('ß').splitlines(keepends=-5))
t(lambda: (' pad ').casefold(1e-7))
t(lambda: ('').translate({97: 'long'}))
t(lambda: ('abc').translate({97: 1.5}))
t(lambda: ('{0}').splitlines(keepends=property()))
t(lambda: str.splitlines((3, 1, 2)))
t(lambda: str.casefold(b'a,b,,c'))
t(lambda: ('12').translate(255))
t(lambda: ('aXbXc').translate(*5))
t(lambda: ('Hello World').casefold())
t(lambda: ('ab' * 3).translate(str.maketrans('ab', 'xy'), default=3))
t(lambda: ('a b c').translate({97: 2**70}))
t(lambda: ('{0}').splitlines(sep=','))
t(lambda: ('tab\there\n').translate({97: 'z'}))
t(lambda: str.translate(0.0, [1, 2]))
t(lambda: str.splitlines(b'\t a', Index(2)))
t(lambda: str.translate(int | None, {97: 'z'}))
t(lambda: str.casefold(None))
t(lambda: str.translate(type(None), {}))
t(lambda: ('12').splitlines(type, keepends=1))
t(lambda: str.casefold(-2.5))
t(lambda: ('aXbXc').casefold(maxsplit=1))
t(lambda: str.casefold(list('hello')))
t(lambda: str.casefold(...))
t(lambda: ('line\nbreak\r\nx').splitlines(*5))
t(lambda: ('a').translate(None))
t(lambda: ('a').translate(ValueError))
t(lambda: str.translate(reversed([1, 2]), {97: 'z'}))
t(lambda: str.splitlines(Items([2, 1]), keepends=list(range(10))))
t(lambda: str.splitlines(bytearray(b' a,b '), 5))
t(lambda: ('12').splitlines(reversed([1, 2])))
t(lambda: str.splitlines(Map(a=1), 5))
t(lambda: str.casefold(enumerate('ab')))
t(lambda: str.translate({'a'}, b'l\nm\r\nx'))
t(lambda: str.casefold((3, 1, 2)))
t(lambda: str.casefold(Pair((1, 2))))
t(lambda: str.translate((), {97: 'long'}))
t(lambda: ('abc').splitlines(reverse=1, keepends=1))
t(lambda: str.translate(b'a,b,,c', range(1, 10, 2)))
t(lambda: str.splitlines([1, 'a'], keepends=int))
t(lambda: ('a b c').translate(Empty))
t(lambda: str.splitlines(Number))
t(lambda: str.translate(Empty(), {97: 2**70}))
t(lambda: str.casefold(Index(-1)))
t(lambda: str.casefold(bytearray(b' a,b ')))
t(lambda: ('aaa').casefold(*5))
t(lambda: str.casefold(range(5)))
t(lambda: str.translate(Number(5), {97: 2**70}))
t(lambda: str.splitlines(3**50, keepends=Index(2)))
t(lambda: str.casefold({}.keys()))
# --- expect
# outcome: ok
# output:
# list ['line\n', 'break\r\n', 'x']
# list ['a b c']
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'range' object
# str "it's"
# ! TypeError str.translate() takes exactly one argument (0 given)
# ! TypeError 'list_reverseiterator' object is not subscriptable
# list ['ß']
# ! TypeError str.casefold() takes no arguments (1 given)
# str ''
# ! TypeError character mapping must return integer, None or str
# ! TypeError 'property' object cannot be interpreted as an integer
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError 'int' object is not subscriptable
# ! TypeError str.translate() argument after * must be an iterable, not int
# str 'hello world'
# ! TypeError str.translate() takes no keyword arguments
# ! ValueError character mapping must be in range(0x110000)
# ! TypeError 'sep' is an invalid keyword argument for splitlines()
# str 'tzb\there\n'
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'NoneType' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'type' object
# ! TypeError splitlines() takes at most 1 argument (2 given)
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.casefold() takes no keyword arguments
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError str.splitlines() argument after * must be an iterable, not int
# ! TypeError 'NoneType' object is not subscriptable
# ! TypeError type 'ValueError' is not subscriptable
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'Items' object
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError 'list_reverseiterator' object cannot be interpreted as an integer
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'Pair' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError splitlines() takes at most 1 keyword argument (2 given)
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'list' object
# ! TypeError type 'Empty' is not subscriptable
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'Empty' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError str.casefold() argument after * must be an iterable, not int
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'Number' object
# ! TypeError descriptor 'splitlines' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'dict_keys' object
