"""Good and bad calls of list's add, mul, iadd, getitem."""
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
def gen():
    yield 3
    yield 1
t(lambda: list.__getitem__(Items([2, 1]), 'a', maxsplit=1))
m([1.5, 2, True], lambda a: a.__iadd__((1, 2)))
m(list(range(10)), lambda a: a.__mul__(None))
m(list('hello'), lambda a: a.__add__(2**15))
m(['b', 'a'], lambda a: a.__add__([(1, 2), (3, 4)]))
m(['b', 'a'], lambda a: a.__mul__(-2))
m([0, '', None], lambda a: a.__getitem__(list[int]))
m([[1], [2, 3]], lambda a: a.__getitem__('a', frozenset('ab')))
m([0, '', None], lambda a: a.__iadd__([]))
m([0, '', None], lambda a: a.__iadd__([None]))
m([[1], [2, 3]], lambda a: a.__add__(**{'q': 1}))
m([1], lambda a: a.__add__([[1, 2], [3, 4]]))
m(['b', 'a'], lambda a: a.__getitem__(-100))
m([1.5, 2, True], lambda a: a.__mul__(8))
m(list(range(10)), lambda a: a.__iadd__([1, 2]))
m(Items([2, 1]), lambda a: a.__mul__(3))
m([1, 2, 3], lambda a: a.__mul__(1))
m([], lambda a: a.__iadd__('%s'))
m([1, 'a'], lambda a: a.__mul__(5))
m([], lambda a: a.__add__(range(3)))
m(list('hello'), lambda a: a.__add__([(1, 2), (3, 4)]))
m(list('hello'), lambda a: a.__getitem__(1.5))
m(list('hello'), lambda a: a.__mul__(frozenset()))
m(list('hello'), lambda a: a.__iadd__(range(3)))
m([], lambda a: a.__getitem__(2))
m([1, 'a'], lambda a: a.__getitem__((1, 2)))
m([3, 1, 2], lambda a: a.__getitem__('aXbXc'))
m([1, 'a'], lambda a: a.__iadd__(['a', 'b']))
m([1.5, 2, True], lambda a: a.__mul__(True))
m([[1], [2, 3]], lambda a: a.__getitem__(Index(-1)))
t(lambda: list.__add__([3, 1, 2], {'a': 1, 'b': 2}.values()))
m(['b', 'a'], lambda a: a.__add__(['a', 'b']))
t(lambda: list.__add__([], (1, 2)))
m([1, 2, 3], lambda a: a.__add__([(1, 2), (3, 4)]))
m(list('hello'), lambda a: a.__iadd__('%s'))
m([1.5, 2, True], lambda a: a.__getitem__(Map(a=1)))
m(list(range(10)), lambda a: a.__getitem__('a'))
m(Items([2, 1]), lambda a: a.__getitem__('1'))
m([[1], [2, 3]], lambda a: a.__iadd__([None]))
m([1, 'a'], lambda a: a.__iadd__((1, 2)))
t(lambda: list.__iadd__([3, 1, 2], [(1, 2), (3, 4)]))
m([[1], [2, 3]], lambda a: a.__iadd__([(1, 2), (3, 4)]))
m(list('hello'), lambda a: a.__mul__(3))
m(Items([2, 1]), lambda a: a.__mul__('aaa'))
t(lambda: list.__getitem__(b' pad ', 'b'))
m([1.5, 2, True], lambda a: a.__mul__(5))
m(list('hello'), lambda a: a.__mul__(2))
m([1.5, 2, True], lambda a: a.__add__([1, 2]))
m(['b', 'a'], lambda a: a.__iadd__(iter([9])))
m([0, '', None], lambda a: a.__add__([]))
m([1], lambda a: a.__iadd__(gen(), None))
m(['b', 'a'], lambda a: a.__iadd__(b'ab', base=3))
m([1, 'a'], lambda a: a.__iadd__())
m([[1], [2, 3]], lambda a: a.__iadd__([]))
m([3, 1, 2], lambda a: a.__add__(iter([9])))
m(list(range(10)), lambda a: a.__getitem__())
m([1, 2, 3], lambda a: a.__add__((1, 2)))
m([], lambda a: a.__add__([None]))
m([], lambda a: a.__iadd__(range(3)))
m([1.5, 2, True], lambda a: a.__getitem__(True))
# --- expect
# outcome: ok
# output:
# ! TypeError list.__getitem__() takes no keyword arguments
# [1.5, 2, True, 1, 2] | [1.5, 2, True, 1, 2]
# ! TypeError 'NoneType' object cannot be interpreted as an integer | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError can only concatenate list (not "int") to list | ['h', 'e', 'l', 'l', 'o']
# ['b', 'a', (1, 2), (3, 4)] | ['b', 'a']
# [] | ['b', 'a']
# ! TypeError list indices must be integers or slices, not types.GenericAlias | [0, '', None]
# ! TypeError list.__getitem__() takes exactly one argument (2 given) | [[1], [2, 3]]
# [0, '', None] | [0, '', None]
# [0, '', None, None] | [0, '', None, None]
# ! TypeError wrapper __add__() takes no keyword arguments | [[1], [2, 3]]
# [1, [1, 2], [3, 4]] | [1]
# ! IndexError list index out of range | ['b', 'a']
# [1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True] | [1.5, 2, True]
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2] | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2]
# [2, 1, 2, 1, 2, 1] | [2, 1]
# [1, 2, 3] | [1, 2, 3]
# ['%', 's'] | ['%', 's']
# [1, 'a', 1, 'a', 1, 'a', 1, 'a', 1, 'a'] | [1, 'a']
# ! TypeError can only concatenate list (not "range") to list | []
# ['h', 'e', 'l', 'l', 'o', (1, 2), (3, 4)] | ['h', 'e', 'l', 'l', 'o']
# ! TypeError list indices must be integers or slices, not float | ['h', 'e', 'l', 'l', 'o']
# ! TypeError 'frozenset' object cannot be interpreted as an integer | ['h', 'e', 'l', 'l', 'o']
# ['h', 'e', 'l', 'l', 'o', 0, 1, 2] | ['h', 'e', 'l', 'l', 'o', 0, 1, 2]
# ! IndexError list index out of range | []
# ! TypeError list indices must be integers or slices, not tuple | [1, 'a']
# ! TypeError list indices must be integers or slices, not str | [3, 1, 2]
# [1, 'a', 'a', 'b'] | [1, 'a', 'a', 'b']
# [1.5, 2, True] | [1.5, 2, True]
# [2, 3] | [[1], [2, 3]]
# ! TypeError can only concatenate list (not "dict_values") to list
# ['b', 'a', 'a', 'b'] | ['b', 'a']
# ! TypeError can only concatenate list (not "tuple") to list
# [1, 2, 3, (1, 2), (3, 4)] | [1, 2, 3]
# ['h', 'e', 'l', 'l', 'o', '%', 's'] | ['h', 'e', 'l', 'l', 'o', '%', 's']
# ! TypeError list indices must be integers or slices, not Map | [1.5, 2, True]
# ! TypeError list indices must be integers or slices, not str | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError list indices must be integers or slices, not str | [2, 1]
# [[1], [2, 3], None] | [[1], [2, 3], None]
# [1, 'a', 1, 2] | [1, 'a', 1, 2]
# list [3, 1, 2, (1, 2), (3, 4)]
# [[1], [2, 3], (1, 2), (3, 4)] | [[1], [2, 3], (1, 2), (3, 4)]
# ['h', 'e', 'l', 'l', 'o', 'h', 'e', 'l', 'l', 'o', 'h', 'e', 'l', 'l', 'o'] | ['h', 'e', 'l', 'l', 'o']
# ! TypeError 'str' object cannot be interpreted as an integer | [2, 1]
# ! TypeError descriptor '__getitem__' for 'list' objects doesn't apply to a 'bytes' object
# [1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True, 1.5, 2, True] | [1.5, 2, True]
# ['h', 'e', 'l', 'l', 'o', 'h', 'e', 'l', 'l', 'o'] | ['h', 'e', 'l', 'l', 'o']
# [1.5, 2, True, 1, 2] | [1.5, 2, True]
# ['b', 'a', 9] | ['b', 'a', 9]
# [0, '', None] | [0, '', None]
# ! TypeError expected 1 argument, got 2 | [1]
# ! TypeError wrapper __iadd__() takes no keyword arguments | ['b', 'a']
# ! TypeError expected 1 argument, got 0 | [1, 'a']
# [[1], [2, 3]] | [[1], [2, 3]]
# ! TypeError can only concatenate list (not "list_iterator") to list | [3, 1, 2]
# ! TypeError list.__getitem__() takes exactly one argument (0 given) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError can only concatenate list (not "tuple") to list | [1, 2, 3]
# [None] | []
# [0, 1, 2] | [0, 1, 2]
# 2 | [1.5, 2, True]
