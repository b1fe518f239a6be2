"""Good and bad calls of tuple's mul, getitem."""
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
class Pair(tuple): pass
t(lambda: (Pair((1, 2))).__getitem__(5))
t(lambda: ((1, 1.0, True)).__mul__(8, default=3))
t(lambda: (Pair((1, 2))).__getitem__('a'))
t(lambda: (((1, 2), [3])).__getitem__({}.keys()))
t(lambda: (((1, 2), [3])).__mul__(-1))
t(lambda: tuple.__mul__([1.5, 2, True], -5))
t(lambda: (((1, 2), [3])).__mul__(None))
t(lambda: ((1, 'a')).__mul__(Index(2)))
t(lambda: (((1, 2), [3])).__mul__(5))
t(lambda: (Pair((1, 2))).__getitem__(True, frozenset('ab')))
t(lambda: ((1, 1.0, True)).__getitem__(range(5)))
t(lambda: (Pair((1, 2))).__getitem__(1))
t(lambda: ((3, 1, 2)).__mul__(Index(2)))
t(lambda: (((1, 2), [3])).__getitem__(2**70))
t(lambda: ((1, 1.0, True)).__getitem__(True))
t(lambda: (((1, 2), [3])).__getitem__(Index(1)))
t(lambda: ((1, 1.0, True)).__getitem__(2))
t(lambda: (()).__getitem__(zip([1], 'a')))
t(lambda: (((1, 2), [3])).__getitem__(list('hello')))
t(lambda: tuple.__getitem__(slice(None, None, -1), 5))
t(lambda: (Pair((1, 2))).__mul__(5))
t(lambda: (Pair((1, 2))).__getitem__(...))
t(lambda: ((1, 'a')).__getitem__(frozenset({1, 2, 3})))
t(lambda: ((1, 1.0, True)).__mul__(8))
t(lambda: tuple.__getitem__((3, 1, 2), None))
t(lambda: ((1, 1.0, True)).__mul__(5))
t(lambda: tuple.__mul__(lambda x: x, None))
t(lambda: (()).__getitem__((1, 2)))
t(lambda: tuple.__getitem__(1, map(str, [1])))
t(lambda: (((1, 2), [3])).__getitem__((1, 2), **{'q': 1}))
t(lambda: ((1, 1.0, True)).__getitem__(b'a'))
t(lambda: ((1,)).__getitem__(1.5))
t(lambda: ((3, 1, 2)).__getitem__(slice(1)))
t(lambda: ((1, 'a')).__mul__(NotImplemented))
t(lambda: (((1, 2), [3])).__getitem__(0))
t(lambda: ((1, 1.0, True)).__mul__(3))
t(lambda: ((3, 1, 2)).__getitem__(object()))
t(lambda: (((1, 2), [3])).__getitem__(*5))
t(lambda: ((1, 1.0, True)).__getitem__({1, 2, 3}))
t(lambda: (Pair((1, 2))).__getitem__(map(str, [1])))
t(lambda: tuple.__getitem__(reversed([1, 2]), 0))
t(lambda: ((3, 1, 2)).__mul__(*5))
t(lambda: ((1, 'a')).__getitem__(1))
t(lambda: (((1, 2), [3])).__getitem__(property()))
t(lambda: ((1,)).__getitem__(len))
t(lambda: (()).__getitem__(slice('a', 2, 3)))
t(lambda: tuple.__mul__([].append, 'aaa'))
# --- expect
# outcome: ok
# output:
# ! IndexError tuple index out of range
# ! TypeError wrapper __mul__() takes no keyword arguments
# ! TypeError tuple indices must be integers or slices, not str
# ! TypeError tuple indices must be integers or slices, not dict_keys
# tuple ()
# ! TypeError descriptor '__mul__' requires a 'tuple' object but received a 'list'
# ! TypeError 'NoneType' object cannot be interpreted as an integer
# tuple (1, 'a', 1, 'a')
# tuple ((1, 2), [3], (1, 2), [3], (1, 2), [3], (1, 2), [3], (1, 2), [3])
# ! TypeError expected 1 argument, got 2
# ! TypeError tuple indices must be integers or slices, not range
# int 2
# tuple (3, 1, 2, 3, 1, 2)
# ! IndexError cannot fit 'int' into an index-sized integer
# float 1.0
# list [3]
# bool True
# ! TypeError tuple indices must be integers or slices, not zip
# ! TypeError tuple indices must be integers or slices, not list
# ! TypeError descriptor '__getitem__' requires a 'tuple' object but received a 'slice'
# tuple (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
# ! TypeError tuple indices must be integers or slices, not ellipsis
# ! TypeError tuple indices must be integers or slices, not frozenset
# tuple (1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True)
# ! TypeError tuple indices must be integers or slices, not NoneType
# tuple (1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True, 1, 1.0, True)
# ! TypeError descriptor '__mul__' requires a 'tuple' object but received a 'function'
# ! TypeError tuple indices must be integers or slices, not tuple
# ! TypeError descriptor '__getitem__' requires a 'tuple' object but received a 'int'
# ! TypeError wrapper __getitem__() takes no keyword arguments
# ! TypeError tuple indices must be integers or slices, not bytes
# ! TypeError tuple indices must be integers or slices, not float
# tuple (3,)
# ! TypeError 'NotImplementedType' object cannot be interpreted as an integer
# tuple (1, 2)
# tuple (1, 1.0, True, 1, 1.0, True, 1, 1.0, True)
# ! TypeError tuple indices must be integers or slices, not object
# ! TypeError tuple.__getitem__() argument after * must be an iterable, not int
# ! TypeError tuple indices must be integers or slices, not set
# ! TypeError tuple indices must be integers or slices, not map
# ! TypeError descriptor '__getitem__' requires a 'tuple' object but received a 'list_reverseiterator'
# ! TypeError tuple.__mul__() argument after * must be an iterable, not int
# str 'a'
# ! TypeError tuple indices must be integers or slices, not property
# ! TypeError tuple indices must be integers or slices, not builtin_function_or_method
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError descriptor '__mul__' requires a 'tuple' object but received a 'builtin_function_or_method'
