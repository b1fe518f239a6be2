"""Subscripts and slices of sequences and mappings, part 2."""
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
class Text(str): pass
class Pair(tuple): pass
class Map(dict): pass
t(lambda: ((1, 'a'))[1:5:1])
m('a b c', lambda a: a.__delitem__(slice(1, -1, None)))
t(lambda: (['b', 'a'])[-1:-2**70])
t(lambda: ((1, 1.0, True))[b'a'])
t(lambda: ('%s')[:5])
m(b' pad ', lambda a: a.__setitem__(slice(100, None), iter([9])))
m(Map(a=1), lambda a: a.__delitem__(slice(2**70, -2**70)))
t(lambda: (range(5))['a'])
t(lambda: ({(1, 2): [3], None: {}})[-2**70:2:None])
t(lambda: ('{0}')['b'])
t(lambda: (range(1, 10, 2))[1.0])
t(lambda: (range(1, 10, 2))[5:5])
t(lambda: (((1, 2), [3]))[2::1])
m('-3.5', lambda a: a.__setitem__(slice(2**70, None), [1, 2]))
t(lambda: (bytearray(b' a,b '))[True::5])
t(lambda: (bytearray(b'\x00\xff'))['a'])
t(lambda: (Text('sub'))[-2**70::0])
m({'b': 2, 'a': 1}, lambda a: a.__delitem__(slice(-3, None, -2**70)))
t(lambda: (b'l\nm\r\nx')[slice(1)])
m(Pair((1, 2)), lambda a: a.__setitem__(-1, iter([9])))
t(lambda: ('line\nbreak\r\nx')[-3::-3])
t(lambda: (range(5))[()])
m([[1], [2, 3]], lambda a: a.__delitem__(slice(1, 0, 100)))
t(lambda: ([1, 2, 3])[2])
m(range(1, 10, 2), lambda a: a.__setitem__(slice(2**70, -3, -3), b'ab'))
t(lambda: ({(1, 2): [3], None: {}})[b'a'])
m(bytearray(b' a,b '), lambda a: a.__setitem__(slice(None, 2, 100), [[1, 2], [3, 4]]))
t(lambda: ([])[2**70])
m({}, lambda a: a.__delitem__(slice(0, 5)))
t(lambda: (range(0, -2**65, -2**64))[5])
m((3, 1, 2), lambda a: a.__setitem__(slice(-1, -100), [3, 1, 2]))
t(lambda: (b'l\nm\r\nx')[-3:None:])
m(range(5), lambda a: a.__setitem__(slice(1, 1), {5}))
m('Hello World', lambda a: a.__delitem__(Index(1)))
m(b' pad ', lambda a: a.__delitem__(2))
m(range(5), lambda a: a.__delitem__('a'))
m(b'12', lambda a: a.__setitem__(5, ['a', 'b']))
t(lambda: ((1,))[[]])
t(lambda: ({(1, 2): [3], None: {}})[[]])
m((1,), lambda a: a.__setitem__(1, [[1, 2], [3, 4]]))
t(lambda: ([1.5, 2, True])[Index(1):5])
t(lambda: (Map(a=1))[0])
t(lambda: (bytearray(b'\x00\xff'))[2])
m({'a': 1}, lambda a: a.__setitem__([], b'ab'))
m(bytearray(b' a,b '), lambda a: a.__delitem__(slice(-3, Index(1))))
m({}, lambda a: a.__setitem__(slice(1, 2), [None]))
t(lambda: (b'\t a')[(1, 2)])
m(((1, 2), [3]), lambda a: a.__delitem__(slice(-2**70, 2**70)))
t(lambda: (range(2**70, 2**70 + 3))[1:1])
m(bytearray(b' a,b '), lambda a: a.__setitem__(slice(5, 2, 2), []))
m(Pair((1, 2)), lambda a: a.__delitem__(slice(None, 5, 100)))
m((), lambda a: a.__delitem__(slice(-2**70, -2**70, 100)))
t(lambda: (b'\t a')['a'])
m(range(1, 10, 2), lambda a: a.__delitem__([]))
t(lambda: ('')[5])
t(lambda: ('-3.5')[True:'a'])
m({1: 1, 2: 2, 3: 3}, lambda a: a.__delitem__(slice(True, 100, -3)))
m({(1, 2): [3], None: {}}, lambda a: a.__delitem__(slice(2**70, None)))
m([], lambda a: a.__delitem__(slice(2**70, -1)))
m((1, 'a'), lambda a: a.__setitem__(slice(None, 0), 'xy'))
# --- expect
# outcome: ok
# output:
# tuple ('a',)
# ! AttributeError 'str' object has no attribute '__delitem__' | 'a b c'
# list []
# ! TypeError tuple indices must be integers or slices, not bytes
# str '%s'
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b' pad '
# ! TypeError unhashable type: 'slice' | {'a': 1}
# ! TypeError range indices must be integers or slices, not str
# ! TypeError unhashable type: 'slice'
# ! TypeError string indices must be integers, not 'str'
# ! TypeError range indices must be integers or slices, not float
# range range(11, 11, 2)
# tuple ()
# ! AttributeError 'str' object has no attribute '__setitem__' | '-3.5'
# bytearray bytearray(b'a')
# ! TypeError bytearray indices must be integers or slices, not str
# ! ValueError slice step cannot be zero
# ! TypeError unhashable type: 'slice' | {'b': 2, 'a': 1}
# bytes b'l'
# ! AttributeError 'Pair' object has no attribute '__setitem__' | (1, 2)
# str '\re\ni'
# ! TypeError range indices must be integers or slices, not tuple
# None | [[1], [2, 3]]
# int 3
# ! AttributeError 'range' object has no attribute '__setitem__' | range(1, 10, 2)
# ! KeyError b'a'
# ! TypeError 'list' object cannot be interpreted as an integer | bytearray(b' a,b ')
# ! IndexError cannot fit 'int' into an index-sized integer
# ! TypeError unhashable type: 'slice' | {}
# ! IndexError range object index out of range
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (3, 1, 2)
# bytes b'\r\nx'
# ! AttributeError 'range' object has no attribute '__setitem__' | range(0, 5)
# ! AttributeError 'str' object has no attribute '__delitem__' | 'Hello World'
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b' pad '
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, 5)
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'12'
# ! TypeError tuple indices must be integers or slices, not list
# ! TypeError unhashable type: 'list'
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (1,)
# list [2, True]
# ! KeyError 0
# ! IndexError bytearray index out of range
# ! TypeError unhashable type: 'list' | {'a': 1}
# None | bytearray(b' a,b ')
# ! TypeError unhashable type: 'slice' | {}
# ! TypeError byte indices must be integers or slices, not tuple
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ((1, 2), [3])
# range range(1180591620717411303425, 1180591620717411303425)
# None | bytearray(b' a,b ')
# ! AttributeError 'Pair' object has no attribute '__delitem__' | (1, 2)
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ()
# ! TypeError byte indices must be integers or slices, not str
# ! AttributeError 'range' object has no attribute '__delitem__' | range(1, 10, 2)
# ! IndexError string index out of range
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError unhashable type: 'slice' | {1: 1, 2: 2, 3: 3}
# ! TypeError unhashable type: 'slice' | {(1, 2): [3], None: {}}
# None | []
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (1, 'a')
