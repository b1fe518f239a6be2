"""Stores, deletions and unpacking, part 3."""
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
class Empty: pass
class Real(float): pass
class Items(list): pass
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

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
m(b'aXbXc', lambda a: put(a, slice(0, -2, 1), Index(2)))
m(True, lambda a: cut(a, 1.5))
m([], lambda a: setattr(a, 'real', Empty()))
m([1.5, 2, True], lambda a: unpack4(a))
m('tab\there\n', lambda a: cut(a, 1))
m(frozenset({1, 2, 3}), lambda a: put(a, 1.0, 8))
m(len, lambda a: put(a, 1, 0.1))
m(Items([2, 1]), lambda a: unpack4(a))
m({}.keys(), lambda a: unpack3(a))
m([3, 1, 2], lambda a: unpack1(a))
m([1.5, 2, True], lambda a: setattr(a, 'real', 1.5))
m(Items([2, 1]), lambda a: put(a, slice(-1, 5, 5), -1))
m(ValueError('x'), lambda a: setattr(a, 'start', '-3.5'))
m(bytearray(b' a,b '), lambda a: cut(a, 1.5))
m(int | None, lambda a: setattr(a, 'start', lambda x: x))
m(Pair((1, 2)), lambda a: unpack1(a))
m(list(range(10)), lambda a: put(a, 1.5, Index(2)))
m(' pad ', lambda a: setattr(a, 'x', -2**63))
m(Real(2.5), lambda a: put(a, slice(None, None, -2), bytearray(b'abc')))
m(bytearray(), lambda a: put(a, Index(1), -5))
m(list(range(10)), lambda a: unpack1(a))
m(b'a', lambda a: setattr(a, 'append', 2**63 - 1))
m('a b c', lambda a: unpack4(a))
m(super, lambda a: cut(a, slice(-1, 0, 5)))
m('aXbXc', lambda a: cut(a, Index(1)))
m({(1, 2): [3], None: {}}, lambda a: put(a, slice(1), 8))
m((1, 'a'), lambda a: cut(a, -100))
m(range(10, 0, -3), lambda a: setattr(a, '__doc__', iter([1, 2])))
m({'b': 2, 'a': 1}, lambda a: setattr(a, 'start', 2**63))
m((1, 1.0, True), lambda a: unpack2(a))
m(len, lambda a: setattr(a, '__class__', 10))
m(b'\x00\xff', lambda a: setattr(a, '__class__', map(str, [1])))
m(float('nan'), lambda a: setattr(a, 'real', ValueError))
m(list(range(10)), lambda a: cut(a, 'b'))
m(bytearray(b'abc'), lambda a: setattr(a, 'start', bytearray(b' a,b ')))
m({1: 1, 2: 2, 3: 3}, lambda a: put(a, '1', True))
m(range(10, 0, -3), lambda a: setattr(a, '__dict__', b'l\nm\r\nx'))
m([3, 1, 2], lambda a: put(a, 1.5, 'xy'))
m(int | None, lambda a: cut(a, 1.5))
m((3, 1, 2), lambda a: cut(a, ...))
m([1], lambda a: setattr(a, '__dict__', gen()))
m('-3.5', lambda a: cut(a, Index(1)))
m({'a': 1}, lambda a: setattr(a, 'start', property()))
m('line\nbreak\r\nx', lambda a: setattr(a, '__doc__', frozenset({1, 2, 3})))
m(1e22, lambda a: put(a, 5, Index(2)))
m(1.5, lambda a: cut(a, None))
m(0, lambda a: setattr(a, 'upper', bool))
m({}.keys(), lambda a: setattr(a, 'upper', 2.0**53))
m(1/3, lambda a: put(a, 'b', [(1, 2), (3, 4)]))
m(list(range(10)), lambda a: setattr(a, '__class__', two))
m(Empty, lambda a: put(a, slice(2, 1, 2), NotImplemented))
m(b'\t a', lambda a: cut(a, slice(None, 2, 5)))
m((3, 1, 2), lambda a: setattr(a, 'real', -2**63))
m({}, lambda a: setattr(a, 'upper', True))
m([1, 2, 3], lambda a: setattr(a, '__doc__', b'abc'))
m(int, lambda a: setattr(a, '__class__', {'a': 1}.items()))
m({1: 2}.keys(), lambda a: put(a, -1, -10**25))
m({}, lambda a: setattr(a, '__doc__', range(1, 10, 2)))
m(b'\t a', lambda a: unpack4(a))
m([1, 'a'], lambda a: cut(a, True))
# --- expect
# outcome: ok
# output:
# ! TypeError 'bytes' object does not support item assignment | b'aXbXc'
# ! TypeError 'bool' object does not support item deletion | True
# ! AttributeError 'list' object has no attribute 'real' | []
# (1.5, 2, [], True) | [1.5, 2, True]
# ! TypeError 'str' object doesn't support item deletion | 'tab\there\n'
# ! TypeError 'frozenset' object does not support item assignment | frozenset['1', '2', '3']
# ! TypeError 'builtin_function_or_method' object does not support item assignment | <built-in function len>
# ! ValueError not enough values to unpack (expected at least 3, got 2) | [2, 1]
# ! ValueError not enough values to unpack (expected 2, got 0) | dict_keys([])
# ! ValueError too many values to unpack (expected 2) | [3, 1, 2]
# ! AttributeError 'list' object has no attribute 'real' | [1.5, 2, True]
# ! TypeError must assign iterable to extended slice | [2, 1]
# None | ValueError('x')
# ! TypeError bytearray indices must be integers or slices, not float | bytearray(b' a,b ')
# ! AttributeError 'types.UnionType' object has no attribute 'start' | int | None
# (1, 2) | (1, 2)
# ! TypeError list indices must be integers or slices, not float | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! AttributeError 'str' object has no attribute 'x' | ' pad '
# ! TypeError 'Real' object does not support item assignment | 2.5
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# ! ValueError too many values to unpack (expected 2) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! AttributeError 'bytes' object has no attribute 'append' | b'a'
# ('a', ' ', ['b', ' '], 'c') | 'a b c'
# ! TypeError 'type' object does not support item deletion | <class 'super'>
# ! TypeError 'str' object doesn't support item deletion | 'aXbXc'
# ! TypeError unhashable type: 'slice' | {(1, 2): [3], None: {}}
# ! TypeError 'tuple' object doesn't support item deletion | (1, 'a')
# ! AttributeError 'range' object attribute '__doc__' is read-only | range(10, 0, -3)
# ! AttributeError 'dict' object has no attribute 'start' | {'b': 2, 'a': 1}
# (1, [1.0, True]) | (1, 1.0, True)
# ! TypeError __class__ must be set to a class, not 'int' object | <built-in function len>
# ! TypeError __class__ must be set to a class, not 'map' object | b'\x00\xff'
# ! AttributeError attribute 'real' of 'float' objects is not writable | nan
# ! TypeError list indices must be integers or slices, not str | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! AttributeError 'bytearray' object has no attribute 'start' | bytearray(b'abc')
# None | {1: 1, 2: 2, 3: 3, '1': True}
# ! AttributeError 'range' object has no attribute '__dict__' | range(10, 0, -3)
# ! TypeError list indices must be integers or slices, not float | [3, 1, 2]
# ! TypeError 'types.UnionType' object does not support item deletion | int | None
# ! TypeError 'tuple' object does not support item deletion | (3, 1, 2)
# ! AttributeError 'list' object has no attribute '__dict__' | [1]
# ! TypeError 'str' object doesn't support item deletion | '-3.5'
# ! AttributeError 'dict' object has no attribute 'start' | {'a': 1}
# ! AttributeError 'str' object attribute '__doc__' is read-only | 'line\nbreak\r\nx'
# ! TypeError 'float' object does not support item assignment | 1e+22
# ! TypeError 'float' object does not support item deletion | 1.5
# ! AttributeError 'int' object has no attribute 'upper' | 0
# ! AttributeError 'dict_keys' object has no attribute 'upper' | dict_keys([])
# ! TypeError 'float' object does not support item assignment | 0.3333333333333333
# ! TypeError __class__ must be set to a class, not 'function' object | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError 'type' object does not support item assignment | <class '__main__.Empty'>
# ! TypeError 'bytes' object does not support item deletion | b'\t a'
# ! AttributeError 'tuple' object has no attribute 'real' | (3, 1, 2)
# ! AttributeError 'dict' object has no attribute 'upper' | {}
# ! AttributeError 'list' object attribute '__doc__' is read-only | [1, 2, 3]
# ! TypeError cannot set '__class__' attribute of immutable type 'int' | <class 'int'>
# ! TypeError 'dict_keys' object does not support item assignment | dict_keys([1])
# ! AttributeError 'dict' object attribute '__doc__' is read-only | {}
# (9, 32, [], 97) | b'\t a'
# None | [1]
