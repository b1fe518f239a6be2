"""Subscripts and slices of sequences and mappings, part 5."""
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
t(lambda: ('%s')[-1:None:100])
t(lambda: ({'b': 2, 'a': 1})[1.5])
t(lambda: ('a')['1'])
t(lambda: ([[1], [2, 3]])[-2**70:-100])
t(lambda: ({'b': 2, 'a': 1})[None:5])
t(lambda: (range(10, 0, -3))[True:None:5])
m([1.5, 2, True], lambda a: a.__setitem__(slice(1, -2**70, -100), ['a', 'b']))
t(lambda: ((3, 1, 2))[-100:1])
m('', lambda a: a.__setitem__(slice(-2**70, Index(1)), {5}))
t(lambda: (b'\x00\xff')[(1, 2)])
t(lambda: (b'aXbXc')['1'])
t(lambda: ({(1, 2): [3], None: {}})[b'a'])
m('a,b,,c', lambda a: a.__delitem__(slice(-100, True, None)))
m((), lambda a: a.__setitem__(slice(Index(1), -3, 0), iter([9])))
m(range(5), lambda a: a.__setitem__(slice(Index(1), 5, -3), [3, 1, 2]))
m(bytearray(b'abc'), lambda a: a.__setitem__(1.5, 'xy'))
t(lambda: (bytearray(3))[2:100:0])
t(lambda: (b'\x00\xff')[5])
m(range(5), lambda a: a.__delitem__(slice(-1, 100)))
t(lambda: (bytearray(b'abc'))[-100])
t(lambda: (range(1, 10, 2))[[]])
t(lambda: (b'aXbXc')[True:-1])
t(lambda: ({1: 1, 2: 2, 3: 3})[[]])
m(range(0, -2**65, -2**64), lambda a: a.__delitem__(slice(None, -3, 100)))
t(lambda: ([0, '', None])[[]])
m(b'\x00\xff', lambda a: a.__delitem__([]))
t(lambda: (bytearray())[Index(1):100:-3])
t(lambda: (range(2**70, 2**70 + 3))[True])
m(b'a,b,,c', lambda a: a.__setitem__((), [3, 1, 2]))
m(Pair((1, 2)), lambda a: a.__delitem__(slice(2, 2)))
t(lambda: (b'12')[2:True])
t(lambda: ({'b': 2, 'a': 1})['b'])
t(lambda: (list(range(10)))[...])
t(lambda: ({})[True])
m(range(10, 0, -3), lambda a: a.__delitem__(slice(100, None)))
m((), lambda a: a.__delitem__(b'a'))
t(lambda: (range(0, -2**65, -2**64))[5:None])
m(b'', lambda a: a.__delitem__(0))
t(lambda: (((1, 2), [3]))[None:])
m({1: 1, 2: 2, 3: 3}, lambda a: a.__setitem__(slice(-2**70, 0, 2), 'xy'))
t(lambda: ([3, 1, 2])[()])
t(lambda: (range(0, -2**65, -2**64))['a'])
m(range(10, 0, -3), lambda a: a.__setitem__(slice(True, 0, 100), b'ab'))
t(lambda: (range(2**70, 2**70 + 3))[-100:5:2])
t(lambda: (bytearray(b' a,b '))['a'])
m(bytearray(b'\x00\xff'), lambda a: a.__delitem__(slice(-1, None)))
t(lambda: (range(5))[b'a'])
t(lambda: ((1, 1.0, True))[-1])
t(lambda: ('line\nbreak\r\nx')[2**70])
m(b'abc', lambda a: a.__setitem__(slice(Index(1), Index(1), None), ['a', 'b']))
m((1, 'a'), lambda a: a.__setitem__(slice(0, 'a', 1.5), [1, 2]))
t(lambda: ([1])[1.0])
t(lambda: (())[Index(1)])
t(lambda: ({'a': 1})[None])
m({'b': 2, 'a': 1}, lambda a: a.__setitem__(slice(-2**70, 0), 'xy'))
t(lambda: (range(5))[()])
m(((1, 2), [3]), lambda a: a.__delitem__(2**70))
t(lambda: ([1, 2, 3])['b'])
t(lambda: ((1, 1.0, True))[()])
t(lambda: (b'Hello World')[[]])
# --- expect
# outcome: ok
# output:
# str 's'
# ! KeyError 1.5
# ! TypeError string indices must be integers, not 'str'
# list []
# ! TypeError unhashable type: 'slice'
# range range(7, -2, -15)
# ! ValueError attempt to assign sequence of size 2 to extended slice of size 1 | [1.5, 2, True]
# tuple (3,)
# ! AttributeError 'str' object has no attribute '__setitem__' | ''
# ! TypeError byte indices must be integers or slices, not tuple
# ! TypeError byte indices must be integers or slices, not str
# ! KeyError b'a'
# ! AttributeError 'str' object has no attribute '__delitem__' | 'a,b,,c'
# ! AttributeError 'tuple' object has no attribute '__setitem__' | ()
# ! AttributeError 'range' object has no attribute '__setitem__' | range(0, 5)
# ! TypeError bytearray indices must be integers or slices, not float | bytearray(b'abc')
# ! ValueError slice step cannot be zero
# ! IndexError index out of range
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, 5)
# ! IndexError bytearray index out of range
# ! TypeError range indices must be integers or slices, not list
# bytes b'XbX'
# ! TypeError unhashable type: 'list'
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, -36893488147419103232, -18446744073709551616)
# ! TypeError list indices must be integers or slices, not list
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'\x00\xff'
# bytearray bytearray(b'')
# int 1180591620717411303425
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'a,b,,c'
# ! AttributeError 'Pair' object has no attribute '__delitem__' | (1, 2)
# bytes b''
# int 2
# ! TypeError list indices must be integers or slices, not ellipsis
# ! KeyError True
# ! AttributeError 'range' object has no attribute '__delitem__' | range(10, 0, -3)
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ()
# range range(-36893488147419103232, -36893488147419103232, -18446744073709551616)
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b''
# tuple ((1, 2), [3])
# ! TypeError unhashable type: 'slice' | {1: 1, 2: 2, 3: 3}
# ! TypeError list indices must be integers or slices, not tuple
# ! TypeError range indices must be integers or slices, not str
# ! AttributeError 'range' object has no attribute '__setitem__' | range(10, 0, -3)
# range range(1180591620717411303424, 1180591620717411303427, 2)
# ! TypeError bytearray indices must be integers or slices, not str
# None | bytearray(b'\x00')
# ! TypeError range indices must be integers or slices, not bytes
# bool True
# ! IndexError cannot fit 'int' into an index-sized integer
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'abc'
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (1, 'a')
# ! TypeError list indices must be integers or slices, not float
# ! IndexError tuple index out of range
# ! KeyError None
# ! TypeError unhashable type: 'slice' | {'b': 2, 'a': 1}
# ! TypeError range indices must be integers or slices, not tuple
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ((1, 2), [3])
# ! TypeError list indices must be integers or slices, not str
# ! TypeError tuple indices must be integers or slices, not tuple
# ! TypeError byte indices must be integers or slices, not list
