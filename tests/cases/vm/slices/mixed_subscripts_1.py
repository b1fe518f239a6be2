"""Subscripts and slices of sequences and mappings, part 1."""
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
t(lambda: (())['1'])
m('%s', lambda a: a.__delitem__((1, 2)))
m((3, 1, 2), lambda a: a.__delitem__(slice(2, True, -100)))
m(bytearray(b'abc'), lambda a: a.__setitem__('1', [None]))
m(range(0, -2**65, -2**64), lambda a: a.__delitem__(slice(5, -100, 2**70)))
m((), lambda a: a.__setitem__(slice(True, 5), 'xy'))
t(lambda: (b'12')[2**70::None])
t(lambda: ([1, 2, 3])[-2**70:-1:0])
t(lambda: ({(1, 2): [3], None: {}})[None:1.5:-100])
t(lambda: ([1, 'a'])[True:2**70:1])
m(range(1, 10, 2), lambda a: a.__setitem__(slice(-3, 0, -3), {5}))
t(lambda: ((1, 1.0, True))[-3:0])
m({'a': 1}, lambda a: a.__setitem__(slice(2, Index(1), 100), [1, 2]))
t(lambda: (' pad ')[None:True])
t(lambda: ([[1], [2, 3]])['1'])
m('a', lambda a: a.__setitem__('b', b'ab'))
t(lambda: (bytearray(b'abc'))[...])
t(lambda: (range(1, 10, 2))['b'])
t(lambda: ('ß')[(1, 2)])
t(lambda: (b'Hello World')[Index(1)])
t(lambda: (bytearray(3))[None:Index(1)])
m([1], lambda a: a.__delitem__(slice(5, -3, None)))
t(lambda: (b'')[2**70])
t(lambda: ({(1, 2): [3], None: {}})[1.0])
t(lambda: (range(0, -2**65, -2**64))[-1:100])
t(lambda: (range(0))[-100:-1])
m(range(2**70, 2**70 + 3), lambda a: a.__delitem__(slice(1, None, 2**70)))
m([], lambda a: a.__setitem__(5, (1, 2)))
t(lambda: ((1, 'a'))[-2**70:5:])
m(b'l\nm\r\nx', lambda a: a.__delitem__(slice(5, None)))
m(b'a', lambda a: a.__delitem__(Index(1)))
m(bytearray(), lambda a: a.__setitem__(slice(100, 0), []))
t(lambda: (range(2**70, 2**70 + 3))[-1:-3:])
t(lambda: ('ß')[True])
t(lambda: ([1.5, 2, True])[-100:2])
m(bytearray(), lambda a: a.__setitem__(slice(-100, 100), ['a', 'b']))
m(range(5), lambda a: a.__setitem__(5, {5}))
m({(1, 2): [3], None: {}}, lambda a: a.__delitem__(slice(2**70, -3, 0)))
m([0, '', None], lambda a: a.__setitem__('1', b'ab'))
m(range(1, 10, 2), lambda a: a.__delitem__(-100))
m({'a': 1}, lambda a: a.__delitem__(slice(5, None)))
m([3, 1, 2], lambda a: a.__delitem__(slice(-1, 1)))
t(lambda: (b'\t a')[(1, 2)])
t(lambda: (range(10, 0, -3))[b'a'])
t(lambda: (b'\t a')['a'])
t(lambda: (bytearray())[-1])
t(lambda: ({'a': 1})[...])
m({'b': 2, 'a': 1}, lambda a: a.__delitem__((1, 2)))
m(b'', lambda a: a.__setitem__(1.5, [1, 2]))
t(lambda: (range(2**70, 2**70 + 3))[Index(1)])
t(lambda: (range(2**70, 2**70 + 3))[None])
t(lambda: ([1, 2, 3])[1.5:-1])
m([], lambda a: a.__setitem__(None, iter([9])))
m({}, lambda a: a.__delitem__(1.0))
t(lambda: (bytearray(3))[:5])
m((3, 1, 2), lambda a: a.__setitem__(2**70, [None]))
t(lambda: (range(10, 0, -3))[1.5])
t(lambda: (b'\t a')[-2**70:100])
m(b' pad ', lambda a: a.__setitem__(-1, [[1, 2], [3, 4]]))
m('tab\there\n', lambda a: a.__delitem__(slice(-2**70, 2**70)))
# --- expect
# outcome: ok
# output:
# ! TypeError tuple indices must be integers or slices, not str
# ! AttributeError 'str' object has no attribute '__delitem__' | '%s'
# ! AttributeError 'tuple' object has no attribute '__delitem__' | (3, 1, 2)
# ! TypeError bytearray indices must be integers or slices, not str | bytearray(b'abc')
# ! AttributeError 'range' object has no attribute '__delitem__' | range(0, -36893488147419103232, -18446744073709551616)
# ! AttributeError 'tuple' object has no attribute '__setitem__' | ()
# bytes b''
# ! ValueError slice step cannot be zero
# ! TypeError unhashable type: 'slice'
# list ['a']
# ! AttributeError 'range' object has no attribute '__setitem__' | range(1, 10, 2)
# tuple ()
# ! TypeError unhashable type: 'slice' | {'a': 1}
# str ' '
# ! TypeError list indices must be integers or slices, not str
# ! AttributeError 'str' object has no attribute '__setitem__' | 'a'
# ! TypeError bytearray indices must be integers or slices, not ellipsis
# ! TypeError range indices must be integers or slices, not str
# ! TypeError string indices must be integers, not 'tuple'
# int 101
# bytearray bytearray(b'\x00')
# None | [1]
# ! IndexError cannot fit 'int' into an index-sized integer
# ! KeyError 1.0
# range range(-18446744073709551616, -36893488147419103232, -18446744073709551616)
# range range(0, 0)
# ! AttributeError 'range' object has no attribute '__delitem__' | range(1180591620717411303424, 1180591620717411303427)
# ! IndexError list assignment index out of range | []
# tuple (1, 'a')
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'l\nm\r\nx'
# ! AttributeError 'bytes' object has no attribute '__delitem__' | b'a'
# None | bytearray(b'')
# range range(1180591620717411303426, 1180591620717411303424)
# ! IndexError string index out of range
# list [1.5, 2]
# ! TypeError 'str' object cannot be interpreted as an integer | bytearray(b'')
# ! AttributeError 'range' object has no attribute '__setitem__' | range(0, 5)
# ! TypeError unhashable type: 'slice' | {(1, 2): [3], None: {}}
# ! TypeError list indices must be integers or slices, not str | [0, '', None]
# ! AttributeError 'range' object has no attribute '__delitem__' | range(1, 10, 2)
# ! TypeError unhashable type: 'slice' | {'a': 1}
# None | [3, 1, 2]
# ! TypeError byte indices must be integers or slices, not tuple
# ! TypeError range indices must be integers or slices, not bytes
# ! TypeError byte indices must be integers or slices, not str
# ! IndexError bytearray index out of range
# ! KeyError Ellipsis
# ! KeyError (1, 2) | {'b': 2, 'a': 1}
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b''
# int 1180591620717411303425
# ! TypeError range indices must be integers or slices, not NoneType
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError list indices must be integers or slices, not NoneType | []
# ! KeyError 1.0 | {}
# bytearray bytearray(b'\x00\x00\x00')
# ! AttributeError 'tuple' object has no attribute '__setitem__' | (3, 1, 2)
# ! TypeError range indices must be integers or slices, not float
# bytes b'\t a'
# ! AttributeError 'bytes' object has no attribute '__setitem__' | b' pad '
# ! AttributeError 'str' object has no attribute '__delitem__' | 'tab\there\n'
