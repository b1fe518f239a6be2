"""Subscripts and slices of sequences and mappings, part 3."""
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
t(lambda: ('ab' * 3)[Index(1)])
t(lambda: (b'')[1.5])
t(lambda: ([0, '', None])[None])
t(lambda: (((1, 2), [3]))[0:1.5:1.5])
m(list(range(10)), lambda a: a.__delitem__(slice(None, -2**70, -100)))
t(lambda: ({})[-3:100:2**70])
m(bytearray(3), lambda a: a.__setitem__(0, b'ab'))
m(range(2**70, 2**70 + 3), lambda a: a.__setitem__(slice(None, None), [3, 1, 2]))
t(lambda: (bytearray(b'Hello World'))[Index(1):-3:-1])
t(lambda: (bytearray(b' a,b '))[True])
t(lambda: (bytearray(3))[-100:])
t(lambda: (b'Hello World')[-3:5:-1])
t(lambda: (range(0))[-3:True:True])
t(lambda: ((3, 1, 2))[100:])
t(lambda: (bytearray(b'Hello World'))[(1, 2)])
t(lambda: (range(10, 0, -3))[None])
t(lambda: (range(10, 0, -3))[b'a'])
m('a,b,,c', lambda a: a.__delitem__((1, 2)))
t(lambda: (b'a')[None])
t(lambda: ((3, 1, 2))[5])
m(b'abc', lambda a: a.__setitem__(slice(-3, None, 100), {'k': 1}))
m('abc', lambda a: a.__setitem__(slice(2, None), [None]))
m(bytearray(), lambda a: a.__delitem__(slice(1, 100, 5)))
m(Map(a=1), lambda a: a.__setitem__(slice(-2**70, 2, -2**70), [None]))
m({'a': 1}, lambda a: a.__delitem__(slice(1, -100, Index(1))))
m(Map(a=1), lambda a: a.__setitem__(5, {5}))
m(bytearray(b'\x00\xff'), lambda a: a.__setitem__(2**70, []))
t(lambda: (b'')[()])
t(lambda: ("it's")[-100])
m(b'abc', lambda a: a.__delitem__('b'))
m([1], lambda a: a.__delitem__(b'a'))
t(lambda: (Map(a=1))[[]])
m([1.5, 2, True], lambda a: a.__setitem__([], 'xy'))
t(lambda: (b'l\nm\r\nx')[-3:Index(1)])
t(lambda: ([])[:0:1])
m((), lambda a: a.__delitem__(slice(Index(1), 1)))
t(lambda: ((3, 1, 2))[()])
t(lambda: ([0, '', None])[-100])
m(b'\x00\xff', lambda a: a.__delitem__(0))
m({1: 'x', 2.5: 'y'}, lambda a: a.__delitem__(()))
m((1, 1.0, True), lambda a: a.__setitem__(slice(None, 2, 'a'), [3, 1, 2]))
t(lambda: (b'\x00\xff')[2])
t(lambda: (range(0, -2**65, -2**64))[[]])
t(lambda: ([1])['b'])
t(lambda: (range(0))[-1:-3:0])
m(bytearray(b' a,b '), lambda a: a.__setitem__(slice(True, 2**70, -3), (1, 2)))
t(lambda: (b'\t a')['b'])
m((1, 1.0, True), lambda a: a.__delitem__(slice(-100, 2, None)))
t(lambda: ([1])[2**70])
t(lambda: ([1])[...])
m(((1, 2), [3]), lambda a: a.__setitem__(1.0, [3, 1, 2]))
m([1], lambda a: a.__delitem__(0))
t(lambda: ('tab\there\n')['1'])
m(((1, 2), [3]), lambda a: a.__delitem__(2**70))
m(range(1, 10, 2), lambda a: a.__setitem__(slice(None, 5, 2**70), b'ab'))
t(lambda: ((3, 1, 2))['a'])
m(Pair((1, 2)), lambda a: a.__setitem__(slice(Index(1), -2**70, None), iter([9])))
t(lambda: ({'a': 1})[b'a'])
m({'b': 2, 'a': 1}, lambda a: a.__setitem__(1.0, {'k': 1}))
t(lambda: (((1, 2), [3]))[True:2:1])
# --- expect
# outcome: ok
# output:
# str 'b'
# ! TypeError byte indices must be integers or slices, not float
# ! TypeError list indices must be integers or slices, not NoneType
# ! TypeError slice indices must be integers or None or have an __index__ method
# None | [0, 1, 2, 3, 4, 5, 6, 7, 8]
# ! TypeError unhashable type: 'slice'
# ! TypeError 'bytes' object cannot be interpreted as an integer | bytearray(b'\x00\x00\x00')
# ! AttributeError 'range' object has no attribute '__setitem__' | range(1180591620717411303424, 1180591620717411303427)
# bytearray bytearray(b'')
# int 97
# bytearray bytearray(b'\x00\x00\x00')
# bytes b'roW'
# range range(0, 0)
# tuple ()
# ! TypeError bytearray indices must be integers or slices, not tuple
# ! TypeError range indices must be integers or slices, not NoneType
# ! TypeError range indices must be integers or slices, not bytes
# ! AttributeError 'str' object has no attribute '__delitem__' | 'a,b,,c'
# ! TypeError byte indices must be integers or slices, not NoneType
# ! IndexError tuple index out of range
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b'abc'
# ! AttributeError 'str' object has no attribute '__setitem__' | 'abc'
# None | bytearray(b'')
# ! TypeError unhashable type: 'slice' | {'a': 1}
# ! TypeError unhashable type: 'slice' | {'a': 1}
# None | {'a': 1, 5: {5}}
# ! IndexError cannot fit 'int' into an index-sized integer | bytearray(b'\x00\xff')
# ! TypeError byte indices must be integers or slices, not tuple
# ! IndexError string index out of range
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'abc'
# ! TypeError list indices must be integers or slices, not bytes | [1]
# ! TypeError unhashable type: 'list'
# ! TypeError list indices must be integers or slices, not list | [1.5, 2, True]
# bytes b''
# list []
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ()
# ! TypeError tuple indices must be integers or slices, not tuple
# ! IndexError list index out of range
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'\x00\xff'
# ! KeyError () | {1: 'x', 2.5: 'y'}
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (1, 1.0, True)
# ! IndexError index out of range
# ! TypeError range indices must be integers or slices, not list
# ! TypeError list indices must be integers or slices, not str
# ! ValueError slice step cannot be zero
# ! ValueError attempt to assign bytes of size 2 to extended slice of size 0 | bytearray(b' a,b ')
# ! TypeError byte indices must be integers or slices, not str
# ! AttributeError 'tuple' object has no attribute '__delitem__' | (1, 1.0, True)
# ! IndexError cannot fit 'int' into an index-sized integer
# ! TypeError list indices must be integers or slices, not ellipsis
# ! AttributeError 'tuple' object has no attribute '__setitem__' | ((1, 2), [3])
# None | []
# ! TypeError string indices must be integers, not 'str'
# ! AttributeError 'tuple' object has no attribute '__delitem__' | ((1, 2), [3])
# ! AttributeError 'range' object has no attribute '__setitem__' | range(1, 10, 2)
# ! TypeError tuple indices must be integers or slices, not str
# ! AttributeError 'Pair' object has no attribute '__setitem__' | (1, 2)
# ! KeyError b'a'
# None | {'b': 2, 'a': 1, 1.0: {'k': 1}}
# tuple ([3],)
