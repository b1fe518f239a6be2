"""Subscripts and slices of sequences and mappings, part 4."""
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
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: ('%s')[True:None])
t(lambda: (b'a,b,,c')[100:5:])
t(lambda: (list('hello'))[0:])
m({'b': 2, 'a': 1}, lambda a: a.__delitem__('a'))
m('é😀x', lambda a: a.__setitem__(1.5, range(3)))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__delitem__(slice(None, -1)))
m(range(0), lambda a: a.__delitem__(2))
t(lambda: (range(0, -2**65, -2**64))[100:100])
t(lambda: (bytearray(3))[1.0])
m({(1, 2): [3], None: {}}, lambda a: a.__delitem__(b'a'))
t(lambda: (b'l\nm\r\nx')[[]])
t(lambda: ([3, 1, 2])[2:5:100])
t(lambda: ({1: 1, 2: 2, 3: 3})[0:100:0])
m(Map(a=1), lambda a: a.__delitem__(slice(1, -1)))
t(lambda: (range(2**70, 2**70 + 3))[Index(1):2])
t(lambda: (range(5))[:0])
m((1, 'a'), lambda a: a.__setitem__(2, range(3)))
t(lambda: (())[1.0])
m([1, 2, 3], lambda a: a.__delitem__(slice(0, None)))
t(lambda: (range(10, 0, -3))['b'])
m({}, lambda a: a.__delitem__('b'))
t(lambda: (())[:2:1.5])
t(lambda: ({(1, 2): [3], None: {}})[None])
m(range(2**70, 2**70 + 3), lambda a: a.__setitem__([], [1, 2]))
t(lambda: ((1, 1.0, True))[True:Index(1):100])
m(bytearray(b' a,b '), lambda a: a.__setitem__((1, 2), (1, 2)))
t(lambda: ({1: 1, 2: 2, 3: 3})[-100])
t(lambda: ([1])[2**70])
t(lambda: (b'a')[-100])
t(lambda: ((1, 'a'))[-1:2:])
m(Pair((1, 2)), lambda a: a.__setitem__(slice(-2**70, 100, 0), [1, 2]))
t(lambda: ((3, 1, 2))[2])
t(lambda: ((1, 'a'))[-100])
t(lambda: (range(1, 10, 2))[2:Index(1):0])
m((1, 1.0, True), lambda a: a.__delitem__(1))
t(lambda: (bytearray(b'Hello World'))[:True])
t(lambda: (range(2**70, 2**70 + 3))[1.0])
m((), lambda a: a.__setitem__(slice(2**70, 0), [1, 2]))
m(range(0, -2**65, -2**64), lambda a: a.__setitem__(slice(5, 2, 0), {'k': 1}))
t(lambda: (range(0, -2**65, -2**64))[True:-2**70:5])
t(lambda: (b'aXbXc')[2:2**70:])
m(b'abc', lambda a: a.__delitem__(slice(1, True)))
m(b'a', lambda a: a.__setitem__(slice(2**70, 1, None), [None]))
m('', lambda a: a.__delitem__((1, 2)))
t(lambda: ({(1, 2): [3], None: {}})[b'a'])
t(lambda: ((1, 1.0, True))[2])
m(['b', 'a'], lambda a: a.__setitem__(slice(1), gen()))
t(lambda: (b'aXbXc')['b'])
t(lambda: ([1.5, 2, True])[1.0])
m(b'\t a', lambda a: a.__delitem__(Index(1)))
t(lambda: (range(5))[()])
t(lambda: ((1, 1.0, True))['a'])
m(range(0, -2**65, -2**64), lambda a: a.__delitem__(slice(1.5, -2**70)))
m(b'Hello World', lambda a: a.__setitem__((1, 2), ['a', 'b']))
t(lambda: (list(range(10)))['a'])
t(lambda: ({'a': 1})[()])
t(lambda: ((1,))[None])
t(lambda: ('')[()])
m((1, 'a'), lambda a: a.__delitem__(slice(Index(1), 2)))
t(lambda: ([1.5, 2, True])[b'a'])
# --- expect
# outcome: ok
# output:
# str 's'
# bytes b''
# list ['h', 'e', 'l', 'l', 'o']
# None | {'b': 2}
# ! AttributeError 'str' object has no attribute '__setitem__' | 'é😀x'
# ! TypeError unhashable type: 'slice' | {1: 1, 2: 2, 3: 3}
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, 0)
# range range(-36893488147419103232, -36893488147419103232, -18446744073709551616)
# ! TypeError bytearray indices must be integers or slices, not float
# ! KeyError b'a' | {(1, 2): [3], None: {}}
# ! TypeError byte indices must be integers or slices, not list
# list [2]
# ! TypeError unhashable type: 'slice'
# ! TypeError unhashable type: 'slice' | {'a': 1}
# range range(1180591620717411303425, 1180591620717411303426)
# range range(0, 0)
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (1, 'a')
# ! TypeError tuple indices must be integers or slices, not float
# None | []
# ! TypeError range indices must be integers or slices, not str
# ! KeyError 'b' | {}
# ! TypeError slice indices must be integers or None or have an __index__ method
# dict {}
# ! AttributeError 'range' object has no attribute '__setitem__' | range(1180591620717411303424, 1180591620717411303427)
# tuple ()
# ! TypeError bytearray indices must be integers or slices, not tuple | bytearray(b' a,b ')
# ! KeyError -100
# ! IndexError cannot fit 'int' into an index-sized integer
# ! IndexError index out of range
# tuple ('a',)
# ! AttributeError 'Pair' object has no attribute '__setitem__' | (1, 2)
# int 2
# ! IndexError tuple index out of range
# ! ValueError slice step cannot be zero
# ! AttributeError 'tuple' object has no attribute '__delitem__' | (1, 1.0, True)
# bytearray bytearray(b'H')
# ! TypeError range indices must be integers or slices, not float
# ! AttributeError 'tuple' object has no attribute '__setitem__' | ()
# ! AttributeError 'range' object has no attribute '__setitem__' | range(0, -36893488147419103232, -18446744073709551616)
# range range(-18446744073709551616, 0, -92233720368547758080)
# bytes b'bXc'
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'abc'
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'a'
# ! AttributeError 'str' object has no attribute '__delitem__' | ''
# ! KeyError b'a'
# bool True
# None | [3, 1, 'a']
# ! TypeError byte indices must be integers or slices, not str
# ! TypeError list indices must be integers or slices, not float
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'\t a'
# ! TypeError range indices must be integers or slices, not tuple
# ! TypeError tuple indices must be integers or slices, not str
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, -36893488147419103232, -18446744073709551616)
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'Hello World'
# ! TypeError list indices must be integers or slices, not str
# ! KeyError ()
# ! TypeError tuple indices must be integers or slices, not NoneType
# ! TypeError string indices must be integers, not 'tuple'
# ! AttributeError 'tuple' object has no attribute '__delitem__' | (1, 'a')
# ! TypeError list indices must be integers or slices, not bytes
