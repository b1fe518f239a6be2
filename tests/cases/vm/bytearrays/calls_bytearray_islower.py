"""Good and bad calls of bytearray's islower, isupper, istitle, isascii."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Items(list): pass
class Map(dict): pass
m(bytearray(), lambda a: a.isascii())
m(bytearray(b'Hello World'), lambda a: a.isascii())
m(bytearray(b' a,b '), lambda a: a.isupper())
m(bytearray(b'abc'), lambda a: a.isupper(sep=','))
t(lambda: bytearray.isupper(range(10, 0, -3)))
m(bytearray(b'\x00\xff'), lambda a: a.isascii())
m(bytearray(), lambda a: a.islower())
m(bytearray(b' a,b '), lambda a: a.istitle())
m(bytearray(), lambda a: a.istitle())
m(bytearray(b'\x00\xff'), lambda a: a.islower())
t(lambda: bytearray.istitle(bytearray(b'Hello World')))
m(bytearray(b' a,b '), lambda a: a.isascii(**{'q': 1}))
m(bytearray(), lambda a: a.istitle('ß'))
m(bytearray(b'Hello World'), lambda a: a.istitle())
m(bytearray(b' a,b '), lambda a: a.islower())
m(bytearray(b'Hello World'), lambda a: a.isascii(len))
t(lambda: bytearray.isascii(str))
m(bytearray(b'Hello World'), lambda a: a.istitle([0, '', None]))
t(lambda: bytearray.islower({'a': 1}))
t(lambda: bytearray.islower(bytearray(b'abc')))
m(bytearray(b'abc'), lambda a: a.islower(**{'q': 1}))
m(bytearray(b' a,b '), lambda a: a.isupper(enumerate('ab')))
t(lambda: bytearray.islower(Index(3), sep=','))
t(lambda: bytearray.islower(type(None)))
m(bytearray(b'Hello World'), lambda a: a.islower(**{'q': 1}))
m(bytearray(), lambda a: a.isupper())
t(lambda: bytearray.isascii('%s'))
t(lambda: bytearray.islower(bytearray(b'Hello World'), ValueError))
t(lambda: bytearray.istitle(-0.0))
m(bytearray(3), lambda a: a.isascii(errors='strict'))
m(bytearray(b'\x00\xff'), lambda a: a.isupper(str))
m(bytearray(b' a,b '), lambda a: a.isascii(b'Hello World'))
t(lambda: bytearray.isascii(10**18))
t(lambda: bytearray.isascii(Items([2, 1])))
t(lambda: bytearray.isupper((1, 1.0, True), base=3))
t(lambda: bytearray.istitle(list(range(10))))
m(bytearray(), lambda a: a.isascii(*5))
t(lambda: bytearray.isupper(b'l\nm\r\nx'))
m(bytearray(b' a,b '), lambda a: a.islower(reversed([1, 2])))
t(lambda: bytearray.islower(bytearray(3), start=2))
m(bytearray(b'Hello World'), lambda a: a.islower(enumerate('ab')))
t(lambda: bytearray.isupper(iter([1, 2])))
t(lambda: bytearray.isupper(-0.0))
t(lambda: bytearray.islower(Map(a=1)))
t(lambda: bytearray.isascii({'a'}))
t(lambda: bytearray.isascii(reversed([1, 2])))
t(lambda: bytearray.islower({1}))
t(lambda: bytearray.isupper(bytearray(b' a,b ')))
t(lambda: bytearray.islower(enumerate('ab')))
t(lambda: bytearray.isupper(2**63 - 1))
t(lambda: bytearray.isascii(len))
t(lambda: bytearray.istitle(10))
t(lambda: bytearray.isascii(bytearray(3)))
t(lambda: bytearray.istitle((1, 'a')))
t(lambda: bytearray.istitle('line\nbreak\r\nx'))
t(lambda: bytearray.isupper(Index(-1)))
m(bytearray(b' a,b '), lambda a: a.isupper(*5, **{'q': 1}))
t(lambda: bytearray.isupper(None))
m(bytearray(3), lambda a: a.islower(*5))
t(lambda: bytearray.isupper('a'))
# --- expect
# outcome: ok
# output:
# True | bytearray(b'')
# True | bytearray(b'Hello World')
# False | bytearray(b' a,b ')
# ! TypeError bytearray.isupper() takes no keyword arguments | bytearray(b'abc')
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'range' object
# False | bytearray(b'\x00\xff')
# False | bytearray(b'')
# False | bytearray(b' a,b ')
# False | bytearray(b'')
# False | bytearray(b'\x00\xff')
# bool True
# ! TypeError bytearray.isascii() takes no keyword arguments | bytearray(b' a,b ')
# ! TypeError bytearray.istitle() takes no arguments (1 given) | bytearray(b'')
# True | bytearray(b'Hello World')
# True | bytearray(b' a,b ')
# ! TypeError bytearray.isascii() takes no arguments (1 given) | bytearray(b'Hello World')
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError bytearray.istitle() takes no arguments (1 given) | bytearray(b'Hello World')
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'dict' object
# bool True
# ! TypeError bytearray.islower() takes no keyword arguments | bytearray(b'abc')
# ! TypeError bytearray.isupper() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError bytearray.islower() takes no keyword arguments | bytearray(b'Hello World')
# False | bytearray(b'')
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError bytearray.islower() takes no arguments (1 given)
# ! TypeError descriptor 'istitle' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError bytearray.isascii() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.isupper() takes no arguments (1 given) | bytearray(b'\x00\xff')
# ! TypeError bytearray.isascii() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'Items' object
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'istitle' for 'bytearray' objects doesn't apply to a 'list' object
# ! TypeError bytearray.isascii() argument after * must be an iterable, not int | bytearray(b'')
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'bytes' object
# ! TypeError bytearray.islower() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError bytearray.islower() takes no keyword arguments
# ! TypeError bytearray.islower() takes no arguments (1 given) | bytearray(b'Hello World')
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'set' object
# bool False
# ! TypeError descriptor 'islower' for 'bytearray' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isascii' for 'bytearray' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'istitle' for 'bytearray' objects doesn't apply to a 'int' object
# bool True
# ! TypeError descriptor 'istitle' for 'bytearray' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'istitle' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'Index' object
# ! TypeError bytearray.isupper() argument after * must be an iterable, not int | bytearray(b' a,b ')
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'NoneType' object
# ! TypeError bytearray.islower() argument after * must be an iterable, not int | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'isupper' for 'bytearray' objects doesn't apply to a 'str' object
