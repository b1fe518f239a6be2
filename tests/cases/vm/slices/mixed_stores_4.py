"""Stores, deletions and unpacking, part 4."""
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
class Number(int): pass
class Real(float): pass
class Pair(tuple): pass
class Map(dict): pass
def put(a, k, v): a[k] = v
def cut(a, k): del a[k]
def unpack1(a):
    x, y = a
    return x, y
def unpack2(a):
    x, *y = a
    return x, y
def unpack3(a):
    x, (y, z) = a
    return x, y, z
def unpack4(a):
    x, y, *z, w = a
    return x, y, z, w
m((1, 'a'), lambda a: unpack4(a))
m(0, lambda a: setattr(a, '__class__', {'a'}))
m("it's", lambda a: put(a, Index(1), set()))
m(Pair((1, 2)), lambda a: put(a, slice(1, 1, 5), float))
m('ab' * 3, lambda a: unpack4(a))
m(int | None, lambda a: cut(a, slice(1, None, -2)))
m([1, 2, 3], lambda a: unpack3(a))
m(bytearray(3), lambda a: setattr(a, 'start', {1: 2}.keys()))
m(((1, 2), [3]), lambda a: unpack1(a))
m(bytearray(b'Hello World'), lambda a: put(a, True, object()))
m([1], lambda a: setattr(a, 'real', b'abc'))
m({}, lambda a: setattr(a, 'append', 0))
m({1: 1, 2: 2, 3: 3}, lambda a: setattr(a, '__class__', iter([1, 2])))
m([[1], [2, 3]], lambda a: setattr(a, '__class__', ...))
m(Real(2.5), lambda a: setattr(a, 'append', range(10, 0, -3)))
m('é😀x', lambda a: unpack4(a))
m(Pair((1, 2)), lambda a: cut(a, ...))
m(bytearray(3), lambda a: put(a, (), {5}))
m([1.5, 2, True], lambda a: unpack2(a))
m([1], lambda a: cut(a, 2))
m(bytearray(b'\x00\xff'), lambda a: cut(a, 'b'))
m({}, lambda a: unpack1(a))
m(bytearray(), lambda a: unpack1(a))
m({1: 2}.keys(), lambda a: setattr(a, '__class__', set()))
m(123456.789, lambda a: unpack4(a))
m(str, lambda a: unpack1(a))
m(123456.789, lambda a: put(a, slice(None, -1, -2), 'a,b,,c'))
m([1, 'a'], lambda a: put(a, slice(2, 5, 0), -2))
m(['b', 'a'], lambda a: unpack2(a))
m([[1], [2, 3]], lambda a: cut(a, 1))
m(bytearray(b'abc'), lambda a: setattr(a, '__dict__', iter([1, 2])))
m(5e-324, lambda a: put(a, 2, 100))
m('-3.5', lambda a: cut(a, slice(-1, 5, 2)))
m(((1, 2), [3]), lambda a: cut(a, slice(5, None, -1)))
m([], lambda a: put(a, (1, 2), 2))
m(b'\x00\xff', lambda a: put(a, 1.0, slice('a', 2, 3)))
m(2**63, lambda a: unpack2(a))
m({(1, 2): [3], None: {}}, lambda a: put(a, 5, [(1, 2), (3, 4)]))
m(list(range(10)), lambda a: setattr(a, 'upper', {}.keys()))
m([3, 1, 2], lambda a: cut(a, (1, 2)))
m(list[int], lambda a: setattr(a, 'start', {}.keys()))
m([1, 2, 3], lambda a: setattr(a, 'x', {}.keys()))
m({1: 2}.keys(), lambda a: cut(a, slice(1, 1, -1)))
m(2**63 - 1, lambda a: cut(a, 0))
m(b'a', lambda a: setattr(a, 'upper', frozenset('ab')))
m(['b', 'a'], lambda a: setattr(a, '__doc__', str))
m(255, lambda a: setattr(a, 'upper', {}.keys()))
m({}.keys(), lambda a: unpack4(a))
m({(1, 2): [3], None: {}}, lambda a: unpack2(a))
m(list(range(10)), lambda a: unpack4(a))
m(range(5), lambda a: setattr(a, '__doc__', map(str, [1])))
m(Number, lambda a: cut(a, ()))
m('-3.5', lambda a: setattr(a, 'x', {1.5, 'x'}))
m(list('hello'), lambda a: put(a, slice(5, None, None), {5}))
m({1: 'x', 2.5: 'y'}, lambda a: cut(a, 0))
m(range(10, 0, -3), lambda a: unpack4(a))
m(bytearray(3), lambda a: setattr(a, 'x', Map(a=1)))
m([0, '', None], lambda a: setattr(a, 'x', str))
m(['b', 'a'], lambda a: setattr(a, 'start', ''))
m({'b': 2, 'a': 1}, lambda a: setattr(a, 'upper', -0.0))
# --- expect
# outcome: ok
# output:
# ! ValueError not enough values to unpack (expected at least 3, got 2) | (1, 'a')
# ! TypeError __class__ must be set to a class, not 'set' object | 0
# ! TypeError 'str' object does not support item assignment | "it's"
# ! TypeError 'Pair' object does not support item assignment | (1, 2)
# ('a', 'b', ['a', 'b', 'a'], 'b') | 'ababab'
# ! TypeError 'types.UnionType' object does not support item deletion | int | None
# ! ValueError too many values to unpack (expected 2) | [1, 2, 3]
# ! AttributeError 'bytearray' object has no attribute 'start' | bytearray(b'\x00\x00\x00')
# ((1, 2), [3]) | ((1, 2), [3])
# ! TypeError 'object' object cannot be interpreted as an integer | bytearray(b'Hello World')
# ! AttributeError 'list' object has no attribute 'real' | [1]
# ! AttributeError 'dict' object has no attribute 'append' | {}
# ! TypeError __class__ must be set to a class, not 'list_iterator' object | {1: 1, 2: 2, 3: 3}
# ! TypeError __class__ must be set to a class, not 'ellipsis' object | [[1], [2, 3]]
# None | 2.5
# ('é', '😀', [], 'x') | 'é😀x'
# ! TypeError 'Pair' object does not support item deletion | (1, 2)
# ! TypeError bytearray indices must be integers or slices, not tuple | bytearray(b'\x00\x00\x00')
# (1.5, [2, True]) | [1.5, 2, True]
# ! IndexError list assignment index out of range | [1]
# ! TypeError bytearray indices must be integers or slices, not str | bytearray(b'\x00\xff')
# ! ValueError not enough values to unpack (expected 2, got 0) | {}
# ! ValueError not enough values to unpack (expected 2, got 0) | bytearray(b'')
# ! TypeError __class__ must be set to a class, not 'set' object | dict_keys([1])
# ! TypeError cannot unpack non-iterable float object | 123456.789
# ! TypeError cannot unpack non-iterable type object | <class 'str'>
# ! TypeError 'float' object does not support item assignment | 123456.789
# ! ValueError slice step cannot be zero | [1, 'a']
# ('b', ['a']) | ['b', 'a']
# None | [[1]]
# ! AttributeError 'bytearray' object has no attribute '__dict__' | bytearray(b'abc')
# ! TypeError 'float' object does not support item assignment | 5e-324
# ! TypeError 'str' object does not support item deletion | '-3.5'
# ! TypeError 'tuple' object does not support item deletion | ((1, 2), [3])
# ! TypeError list indices must be integers or slices, not tuple | []
# ! TypeError 'bytes' object does not support item assignment | b'\x00\xff'
# ! TypeError cannot unpack non-iterable int object | 9223372036854775808
# None | {(1, 2): [3], None: {}, 5: [(1, 2), (3, 4)]}
# ! AttributeError 'list' object has no attribute 'upper' | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError list indices must be integers or slices, not tuple | [3, 1, 2]
# ! AttributeError 'types.GenericAlias' object has no attribute 'start' | list[int]
# ! AttributeError 'list' object has no attribute 'x' | [1, 2, 3]
# ! TypeError 'dict_keys' object does not support item deletion | dict_keys([1])
# ! TypeError 'int' object does not support item deletion | 9223372036854775807
# ! AttributeError 'bytes' object attribute 'upper' is read-only | b'a'
# ! AttributeError 'list' object attribute '__doc__' is read-only | ['b', 'a']
# ! AttributeError 'int' object has no attribute 'upper' | 255
# ! ValueError not enough values to unpack (expected at least 3, got 0) | dict_keys([])
# ((1, 2), [None]) | {(1, 2): [3], None: {}}
# (0, 1, [2, 3, 4, 5, 6, 7, 8], 9) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! AttributeError 'range' object attribute '__doc__' is read-only | range(0, 5)
# ! TypeError 'type' object does not support item deletion | <class '__main__.Number'>
# ! AttributeError 'str' object has no attribute 'x' | '-3.5'
# None | ['h', 'e', 'l', 'l', 'o', 5]
# ! KeyError 0 | {1: 'x', 2.5: 'y'}
# (10, 7, [4], 1) | range(10, 0, -3)
# ! AttributeError 'bytearray' object has no attribute 'x' | bytearray(b'\x00\x00\x00')
# ! AttributeError 'list' object has no attribute 'x' | [0, '', None]
# ! AttributeError 'list' object has no attribute 'start' | ['b', 'a']
# ! AttributeError 'dict' object has no attribute 'upper' | {'b': 2, 'a': 1}
