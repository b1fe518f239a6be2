"""Good and bad calls of tuple's count, index, contains, add."""
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
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: ((1,)).__contains__())
t(lambda: ((1,)).index(Number))
t(lambda: ((1,)).__add__([(1, 2), (3, 4)]))
t(lambda: ((1, 'a')).__add__('xy'))
t(lambda: tuple.__contains__(((1, 2), [3]), iter([1, 2])))
t(lambda: ((3, 1, 2)).count(None))
t(lambda: ((3, 1, 2)).count())
t(lambda: ((3, 1, 2)).__add__())
t(lambda: tuple.__contains__(range(2**70, 2**70 + 3)))
t(lambda: ((1, 'a')).__add__([None], errors='strict'))
t(lambda: ((1,)).__contains__(b'\x00\xff', base=3))
t(lambda: tuple.index(Index(-1), NotImplemented, 1))
t(lambda: (Pair((1, 2))).__add__(list[int]))
t(lambda: tuple.index((1,), 5, -1, None))
t(lambda: ((3, 1, 2)).__contains__(*5))
t(lambda: ((1, 1.0, True)).index())
t(lambda: ((3, 1, 2)).index({'a': 1, 'b': 2}.values(), **{'q': 1}))
t(lambda: ((1,)).index(-2, -5, 0, b'abc'))
t(lambda: (()).__add__((1, 2)))
t(lambda: tuple.index(255, 1, True, 100))
t(lambda: tuple.__add__(-0.0))
t(lambda: tuple.index(float, -2, 2, True))
t(lambda: tuple.index(gen(), -1, 100))
t(lambda: ((3, 1, 2)).count(*5))
t(lambda: ((1, 'a')).count(None, sep=','))
t(lambda: tuple.count(str.upper, b'abc'))
t(lambda: tuple.count('Hello World', range(2**70, 2**70 + 3)))
t(lambda: tuple.__add__(len, {5}))
t(lambda: tuple.count(range(5), int))
t(lambda: tuple.count(super, str.upper))
t(lambda: tuple.index('é😀x', property()))
t(lambda: tuple.index({'a': 1, 'b': 2}.values(), range(1, 10, 2)))
t(lambda: tuple.index(Map(a=1), gen(), [1, 2, 3]))
t(lambda: tuple.count(1e22, {1.5, 'x'}))
t(lambda: (((1, 2), [3])).__add__((1, 2)))
t(lambda: tuple.__contains__(str.upper, property()))
t(lambda: tuple.__add__(enumerate('ab'), [(1, 2), (3, 4)]))
t(lambda: tuple.index(iter('ab'), bytearray(3)))
t(lambda: ((1, 1.0, True)).index(True, 2, 3**50))
# --- expect
# outcome: ok
# output:
# ! TypeError expected 1 argument, got 0
# ! ValueError tuple.index(x): x not in tuple
# ! TypeError can only concatenate tuple (not "list") to tuple
# ! TypeError can only concatenate tuple (not "str") to tuple
# bool False
# int 0
# ! TypeError tuple.count() takes exactly one argument (0 given)
# ! TypeError expected 1 argument, got 0
# ! TypeError descriptor '__contains__' requires a 'tuple' object but received a 'range'
# ! TypeError wrapper __add__() takes no keyword arguments
# ! TypeError wrapper __contains__() takes no keyword arguments
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'Index' object
# ! TypeError can only concatenate tuple (not "types.GenericAlias") to tuple
# ! TypeError slice indices must be integers or have an __index__ method
# ! TypeError tuple.__contains__() argument after * must be an iterable, not int
# ! TypeError index expected at least 1 argument, got 0
# ! TypeError tuple.index() takes no keyword arguments
# ! TypeError index expected at most 3 arguments, got 4
# tuple (1, 2)
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'int' object
# ! TypeError descriptor '__add__' requires a 'tuple' object but received a 'float'
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'generator' object
# ! TypeError tuple.count() argument after * must be an iterable, not int
# ! TypeError tuple.count() takes no keyword arguments
# ! TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'str' object
# ! TypeError descriptor '__add__' requires a 'tuple' object but received a 'builtin_function_or_method'
# ! TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'float' object
# tuple ((1, 2), [3], 1, 2)
# ! TypeError descriptor '__contains__' requires a 'tuple' object but received a 'method_descriptor'
# ! TypeError descriptor '__add__' requires a 'tuple' object but received a 'enumerate'
# ! TypeError descriptor 'index' for 'tuple' objects doesn't apply to a 'str_ascii_iterator' object
# int 2
