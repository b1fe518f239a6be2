"""Good and bad calls of range's count, index, contains, getitem."""
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
class Number(int): pass
class Pair(tuple): pass
def two(a, b=0): return (a, b)

t(lambda: (range(5)).index(list[int]))
t(lambda: (range(0, -2**65, -2**64)).__getitem__('a', **{'q': 1}))
t(lambda: (range(0, -2**65, -2**64)).__getitem__(*5))
t(lambda: (range(10, 0, -3)).__getitem__(True))
t(lambda: (range(1, 10, 2)).index())
t(lambda: (range(0)).__getitem__(0))
t(lambda: (range(5)).__contains__(' pad '))
t(lambda: (range(5)).__getitem__(...))
t(lambda: (range(0)).__getitem__({'a': 1, 'b': 2}.values()))
t(lambda: (range(5)).count(frozenset(), base=3))
t(lambda: (range(1, 10, 2)).__getitem__())
t(lambda: range.count(['b', 'a'], b'12'))
t(lambda: (range(2**70, 2**70 + 3)).count(enumerate('ab')))
t(lambda: (range(2**70, 2**70 + 3)).__getitem__(()))
t(lambda: (range(10, 0, -3)).__contains__(2**15, 'abc'))
t(lambda: (range(10, 0, -3)).__getitem__('b'))
t(lambda: range.__getitem__('%s', 'b'))
t(lambda: (range(2**70, 2**70 + 3)).__getitem__(2))
t(lambda: (range(5)).__getitem__([]))
t(lambda: (range(10, 0, -3)).index(*5))
t(lambda: (range(1, 10, 2)).index(2**15, **{'q': 1}))
t(lambda: range.index(enumerate('ab'), ValueError('x'), 3**50))
t(lambda: (range(5)).__contains__(1e22, base=3))
t(lambda: (range(2**70, 2**70 + 3)).index(10))
t(lambda: (range(0, -2**65, -2**64)).__getitem__(None))
t(lambda: range.__contains__(-2.5, 1e22, bytearray(b'\x00\xff')))
t(lambda: (range(0, -2**65, -2**64)).count())
t(lambda: (range(1, 10, 2)).index(2**63))
t(lambda: range.index('line\nbreak\r\nx', bytearray(b'\x00\xff')))
t(lambda: (range(0, -2**65, -2**64)).__getitem__(1.0))
t(lambda: range.count('%s', ()))
t(lambda: range.__getitem__(range(2**70, 2**70 + 3), b'a'))
t(lambda: range.index(lambda x: x, ((1, 2), [3]), {1: 1, 2: 2, 3: 3}, reverse=1))
t(lambda: range.__contains__(int | None, ()))
t(lambda: range.index(iter([1, 2]), bytearray(b'\x00\xff')))
t(lambda: (range(2**70, 2**70 + 3)).__getitem__(slice(1)))
t(lambda: range.index({(1, 2): [3], None: {}}, ValueError))
t(lambda: range.__getitem__(Number, b'a'))
t(lambda: (range(0, -2**65, -2**64)).count(*5))
t(lambda: (range(0)).__getitem__(object))
t(lambda: (range(1, 10, 2)).__getitem__(list[int]))
t(lambda: (range(5)).__getitem__(frozenset([2])))
t(lambda: range.index(reversed([1, 2]), 'line\nbreak\r\nx'))
t(lambda: (range(10, 0, -3)).__getitem__(slice(1)))
t(lambda: range.index(['b', 'a'], 2.0**53))
t(lambda: (range(10, 0, -3)).__getitem__(object()))
t(lambda: (range(5)).__getitem__(lambda x: x))
t(lambda: range.index(1.0, two))
t(lambda: range.index(b'', zip([1], 'a')))
t(lambda: range.count(str, {'b': 2, 'a': 1}))
t(lambda: range.count(bytearray(b'abc'), -2.5))
t(lambda: range.count(Pair((1, 2)), Index(3)))
t(lambda: (range(0, -2**65, -2**64)).__getitem__(slice(1)))
# --- expect
# outcome: ok
# output:
# ! ValueError sequence.index(x): x not in sequence
# ! TypeError wrapper __getitem__() takes no keyword arguments
# ! TypeError range.__getitem__() argument after * must be an iterable, not int
# int 7
# ! TypeError range.index() takes exactly one argument (0 given)
# ! IndexError range object index out of range
# bool False
# ! TypeError range indices must be integers or slices, not ellipsis
# ! TypeError range indices must be integers or slices, not dict_values
# ! TypeError range.count() takes no keyword arguments
# ! TypeError expected 1 argument, got 0
# ! TypeError descriptor 'count' for 'range' objects doesn't apply to a 'list' object
# int 0
# ! TypeError range indices must be integers or slices, not tuple
# ! TypeError expected 1 argument, got 2
# ! TypeError range indices must be integers or slices, not str
# ! TypeError descriptor '__getitem__' requires a 'range' object but received a 'str'
# int 1180591620717411303426
# ! TypeError range indices must be integers or slices, not list
# ! TypeError range.index() argument after * must be an iterable, not int
# ! TypeError range.index() takes no keyword arguments
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'enumerate' object
# ! TypeError wrapper __contains__() takes no keyword arguments
# ! ValueError 10 is not in range
# ! TypeError range indices must be integers or slices, not NoneType
# ! TypeError descriptor '__contains__' requires a 'range' object but received a 'float'
# ! TypeError range.count() takes exactly one argument (0 given)
# ! ValueError 9223372036854775808 is not in range
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'str' object
# ! TypeError range indices must be integers or slices, not float
# ! TypeError descriptor 'count' for 'range' objects doesn't apply to a 'str' object
# ! TypeError range indices must be integers or slices, not bytes
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'function' object
# ! TypeError descriptor '__contains__' requires a 'range' object but received a 'types.UnionType'
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'list_iterator' object
# range range(1180591620717411303424, 1180591620717411303425)
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'dict' object
# ! TypeError descriptor '__getitem__' requires a 'range' object but received a 'type'
# ! TypeError range.count() argument after * must be an iterable, not int
# ! TypeError range indices must be integers or slices, not type
# ! TypeError range indices must be integers or slices, not types.GenericAlias
# ! TypeError range indices must be integers or slices, not frozenset
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'list_reverseiterator' object
# range range(10, 7, -3)
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'list' object
# ! TypeError range indices must be integers or slices, not object
# ! TypeError range indices must be integers or slices, not function
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'index' for 'range' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'count' for 'range' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'count' for 'range' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'count' for 'range' objects doesn't apply to a 'Pair' object
# range range(0, -18446744073709551616, -18446744073709551616)
