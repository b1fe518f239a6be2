"""Good and bad calls of bytearray's lower, title, capitalize, swapcase."""
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
class Pair(tuple): pass
def two(a, b=0): return (a, b)

m(bytearray(b'abc'), lambda a: a.lower())
t(lambda: bytearray.capitalize(bytearray(3)))
m(bytearray(b'Hello World'), lambda a: a.capitalize())
t(lambda: bytearray.title(dict))
m(bytearray(b' a,b '), lambda a: a.capitalize())
m(bytearray(b'Hello World'), lambda a: a.lower())
m(bytearray(3), lambda a: a.swapcase())
m(bytearray(b'\x00\xff'), lambda a: a.capitalize(*5))
m(bytearray(b'\x00\xff'), lambda a: a.title(iter('ab')))
m(bytearray(3), lambda a: a.swapcase(key=len))
m(bytearray(b'abc'), lambda a: a.capitalize())
m(bytearray(b'\x00\xff'), lambda a: a.capitalize())
m(bytearray(b'Hello World'), lambda a: a.title())
m(bytearray(), lambda a: a.swapcase())
m(bytearray(b'\x00\xff'), lambda a: a.title())
t(lambda: bytearray.title(bytearray(b'Hello World')))
m(bytearray(b' a,b '), lambda a: a.title())
m(bytearray(3), lambda a: a.title())
m(bytearray(), lambda a: a.lower())
m(bytearray(3), lambda a: a.capitalize())
m(bytearray(b'abc'), lambda a: a.lower(None))
t(lambda: bytearray.title(123456.789))
t(lambda: bytearray.swapcase(bytearray(3)))
m(bytearray(b' a,b '), lambda a: a.swapcase())
t(lambda: bytearray.lower(bytearray(b' a,b ')))
t(lambda: bytearray.title([], range(1, 10, 2)))
m(bytearray(b' a,b '), lambda a: a.lower())
t(lambda: bytearray.capitalize(bytearray(b' a,b ')))
m(bytearray(3), lambda a: a.lower())
m(bytearray(b'abc'), lambda a: a.swapcase(*5, **{'q': 1}))
m(bytearray(b'\x00\xff'), lambda a: a.lower())
m(bytearray(b' a,b '), lambda a: a.capitalize(start=2))
m(bytearray(), lambda a: a.capitalize())
t(lambda: bytearray.lower({1.5, 'x'}))
t(lambda: bytearray.swapcase(bytearray(b'\x00\xff')))
m(bytearray(b' a,b '), lambda a: a.lower(errors='strict'))
m(bytearray(b'\x00\xff'), lambda a: a.swapcase())
m(bytearray(b'Hello World'), lambda a: a.swapcase())
t(lambda: bytearray.capitalize([0, '', None]))
t(lambda: bytearray.capitalize(two))
t(lambda: bytearray.capitalize(bytearray(b'\x00\xff'), **{'q': 1}))
m(bytearray(3), lambda a: a.title(reverse=1))
m(bytearray(), lambda a: a.swapcase(*5))
t(lambda: bytearray.title(list[int]))
t(lambda: bytearray.title(3**50))
m(bytearray(b'abc'), lambda a: a.swapcase())
m(bytearray(b'\x00\xff'), lambda a: a.title(**{'q': 1}))
t(lambda: bytearray.lower(zip([1], 'a')))
m(bytearray(b'\x00\xff'), lambda a: a.title(*5))
m(bytearray(), lambda a: a.title())
t(lambda: bytearray.lower(int))
t(lambda: bytearray.lower(((1, 2), [3])))
m(bytearray(b'abc'), lambda a: a.title())
t(lambda: bytearray.title(bytearray(3)))
m(bytearray(b'abc'), lambda a: a.capitalize({(1, 2): [3], None: {}}))
t(lambda: bytearray.lower(Index(-1)))
m(bytearray(b'Hello World'), lambda a: a.lower(default=3))
t(lambda: bytearray.capitalize(bytearray(), {1: 'x', 2.5: 'y'}))
m(bytearray(b' a,b '), lambda a: a.swapcase(encoding='utf-8'))
t(lambda: bytearray.title(Pair((1, 2))))
# --- expect
# outcome: ok
# output:
# bytearray(b'abc') | bytearray(b'abc')
# bytearray bytearray(b'\x00\x00\x00')
# bytearray(b'Hello world') | bytearray(b'Hello World')
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'type' object
# bytearray(b' a,b ') | bytearray(b' a,b ')
# bytearray(b'hello world') | bytearray(b'Hello World')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.capitalize() argument after * must be an iterable, not int | bytearray(b'\x00\xff')
# ! TypeError bytearray.title() takes no arguments (1 given) | bytearray(b'\x00\xff')
# ! TypeError bytearray.swapcase() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# bytearray(b'Abc') | bytearray(b'abc')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# bytearray(b'') | bytearray(b'')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# bytearray bytearray(b'Hello World')
# bytearray(b' A,B ') | bytearray(b' a,b ')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# bytearray(b'') | bytearray(b'')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.lower() takes no arguments (1 given) | bytearray(b'abc')
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'float' object
# bytearray bytearray(b'\x00\x00\x00')
# bytearray(b' A,B ') | bytearray(b' a,b ')
# bytearray bytearray(b' a,b ')
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'list' object
# bytearray(b' a,b ') | bytearray(b' a,b ')
# bytearray bytearray(b' a,b ')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.swapcase() argument after * must be an iterable, not int | bytearray(b'abc')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# ! TypeError bytearray.capitalize() takes no keyword arguments | bytearray(b' a,b ')
# bytearray(b'') | bytearray(b'')
# ! TypeError descriptor 'lower' for 'bytearray' objects doesn't apply to a 'set' object
# bytearray bytearray(b'\x00\xff')
# ! TypeError bytearray.lower() takes no keyword arguments | bytearray(b' a,b ')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# bytearray(b'hELLO wORLD') | bytearray(b'Hello World')
# ! TypeError descriptor 'capitalize' for 'bytearray' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'capitalize' for 'bytearray' objects doesn't apply to a 'function' object
# ! TypeError bytearray.capitalize() takes no keyword arguments
# ! TypeError bytearray.title() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.swapcase() argument after * must be an iterable, not int | bytearray(b'')
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'int' object
# bytearray(b'ABC') | bytearray(b'abc')
# ! TypeError bytearray.title() takes no keyword arguments | bytearray(b'\x00\xff')
# ! TypeError descriptor 'lower' for 'bytearray' objects doesn't apply to a 'zip' object
# ! TypeError bytearray.title() argument after * must be an iterable, not int | bytearray(b'\x00\xff')
# bytearray(b'') | bytearray(b'')
# ! TypeError descriptor 'lower' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'lower' for 'bytearray' objects doesn't apply to a 'tuple' object
# bytearray(b'Abc') | bytearray(b'abc')
# bytearray bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.capitalize() takes no arguments (1 given) | bytearray(b'abc')
# ! TypeError descriptor 'lower' for 'bytearray' objects doesn't apply to a 'Index' object
# ! TypeError bytearray.lower() takes no keyword arguments | bytearray(b'Hello World')
# ! TypeError bytearray.capitalize() takes no arguments (1 given)
# ! TypeError bytearray.swapcase() takes no keyword arguments | bytearray(b' a,b ')
# ! TypeError descriptor 'title' for 'bytearray' objects doesn't apply to a 'Pair' object
