"""Stores, deletions and unpacking, part 1."""
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
class Text(str): pass
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
m(list(range(10)), lambda a: unpack4(a))
m(slice('a', 2, 3), lambda a: cut(a, -100))
m(int | None, lambda a: cut(a, 0))
m('aaa', lambda a: put(a, slice(2, -1, None), Empty()))
m(len, lambda a: unpack4(a))
m([1], lambda a: unpack1(a))
m(float('nan'), lambda a: unpack1(a))
m(list('hello'), lambda a: setattr(a, 'real', {1: 'x', 2.5: 'y'}))
m(bytearray(), lambda a: cut(a, 1.5))
m({(1, 2): [3], None: {}}, lambda a: cut(a, slice(0, 5, -2)))
m(1e22, lambda a: cut(a, Index(1)))
m({1.5, 'x'}, lambda a: setattr(a, '__class__', {'a': 1, 'b': 2}.values()))
m(str, lambda a: cut(a, slice(1)))
m(bytearray(3), lambda a: put(a, 5, [1, 2]))
m(Text('sub'), lambda a: cut(a, b'a'))
m(bytearray(3), lambda a: setattr(a, 'start', b'a,b,,c'))
m('', lambda a: cut(a, 5))
m([1, 'a'], lambda a: setattr(a, '__dict__', -10**25))
m({1: 2}.keys(), lambda a: setattr(a, 'real', -0.0))
m(10, lambda a: setattr(a, 'upper', None))
m({'a': 1}, lambda a: unpack4(a))
m({'b': 2, 'a': 1}, lambda a: put(a, -1, frozenset()))
m('a b c', lambda a: setattr(a, 'upper', {'a': 1}.items()))
m(b'\x00\xff', lambda a: put(a, slice(None, -1, None), ['b', 'a']))
m([], lambda a: put(a, 1.5, Empty))
m({1: 'x', 2.5: 'y'}, lambda a: setattr(a, 'upper', frozenset()))
m(bytearray(), lambda a: cut(a, slice(1, -2, 1)))
m(frozenset([2]), lambda a: put(a, (), 'xy'))
m((1, 1.0, True), lambda a: put(a, 1.0, 2))
m([1], lambda a: put(a, '1', True))
m(type, lambda a: setattr(a, 'real', frozenset([2])))
m(((1, 2), [3]), lambda a: cut(a, b'a'))
m('a b c', lambda a: cut(a, 2**70))
m(['b', 'a'], lambda a: cut(a, []))
m((), lambda a: cut(a, 2**70))
m('Hello World', lambda a: unpack2(a))
m(bytearray(b' a,b '), lambda a: cut(a, slice(2, 0, -1)))
m({'a': 1, 'b': 2}.values(), lambda a: cut(a, slice(5, -1, 5)))
m({'a'}, lambda a: setattr(a, 'append', super))
m(list('hello'), lambda a: cut(a, 'b'))
m(0, lambda a: unpack1(a))
m(['b', 'a'], lambda a: put(a, None, 2))
m({(1, 2): [3], None: {}}, lambda a: setattr(a, 'real', -2**63))
m(10**18, lambda a: cut(a, Index(1)))
m({1: 2}.keys(), lambda a: cut(a, ...))
m(Pair((1, 2)), lambda a: cut(a, ...))
m({1: 2}.keys(), lambda a: cut(a, -1))
m(Map(a=1), lambda a: setattr(a, '__class__', Empty))
m(2.0**53, lambda a: put(a, '1', 100))
m(['b', 'a'], lambda a: unpack2(a))
m({'a': 1}.items(), lambda a: unpack2(a))
m(bytearray(3), lambda a: put(a, slice(2, -1, 0), 5))
m(bytearray(), lambda a: setattr(a, '__dict__', Pair((1, 2))))
m({1: 'x', 2.5: 'y'}, lambda a: put(a, slice(-1, -1, 2), enumerate('ab')))
m((3, 1, 2), lambda a: cut(a, -1))
m(b'aXbXc', lambda a: cut(a, slice(-1, -1, 2)))
m(((1, 2), [3]), lambda a: cut(a, 0))
m(list('hello'), lambda a: unpack1(a))
m({(1, 2): [3], None: {}}, lambda a: setattr(a, '__doc__', len))
m(Pair((1, 2)), lambda a: unpack3(a))
# --- expect
# outcome: ok
# output:
# (0, 1, [2, 3, 4, 5, 6, 7, 8], 9) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError 'slice' object does not support item deletion | slice('a', 2, 3)
# ! TypeError 'types.UnionType' object does not support item deletion | int | None
# ! TypeError 'str' object does not support item assignment | 'aaa'
# ! TypeError cannot unpack non-iterable builtin_function_or_method object | <built-in function len>
# ! ValueError not enough values to unpack (expected 2, got 1) | [1]
# ! TypeError cannot unpack non-iterable float object | nan
# ! AttributeError 'list' object has no attribute 'real' | ['h', 'e', 'l', 'l', 'o']
# ! TypeError bytearray indices must be integers or slices, not float | bytearray(b'')
# ! TypeError unhashable type: 'slice' | {(1, 2): [3], None: {}}
# ! TypeError 'float' object does not support item deletion | 1e+22
# ! TypeError __class__ must be set to a class, not 'dict_values' object | set["'x'", '1.5']
# ! TypeError 'type' object does not support item deletion | <class 'str'>
# ! TypeError 'list' object cannot be interpreted as an integer | bytearray(b'\x00\x00\x00')
# ! TypeError 'Text' object does not support item deletion | 'sub'
# ! AttributeError 'bytearray' object has no attribute 'start' | bytearray(b'\x00\x00\x00')
# ! TypeError 'str' object doesn't support item deletion | ''
# ! AttributeError 'list' object has no attribute '__dict__' | [1, 'a']
# ! AttributeError 'dict_keys' object has no attribute 'real' | dict_keys([1])
# ! AttributeError 'int' object has no attribute 'upper' | 10
# ! ValueError not enough values to unpack (expected at least 3, got 1) | {'a': 1}
# None | {'b': 2, 'a': 1, -1: frozenset()}
# ! AttributeError 'str' object attribute 'upper' is read-only | 'a b c'
# ! TypeError 'bytes' object does not support item assignment | b'\x00\xff'
# ! TypeError list indices must be integers or slices, not float | []
# ! AttributeError 'dict' object has no attribute 'upper' | {1: 'x', 2.5: 'y'}
# None | bytearray(b'')
# ! TypeError 'frozenset' object does not support item assignment | frozenset['2']
# ! TypeError 'tuple' object does not support item assignment | (1, 1.0, True)
# ! TypeError list indices must be integers or slices, not str | [1]
# ! TypeError cannot set 'real' attribute of immutable type 'type' | <class 'type'>
# ! TypeError 'tuple' object does not support item deletion | ((1, 2), [3])
# ! IndexError cannot fit 'int' into an index-sized integer | 'a b c'
# ! TypeError list indices must be integers or slices, not list | ['b', 'a']
# ! IndexError cannot fit 'int' into an index-sized integer | ()
# ('H', ['e', 'l', 'l', 'o', ' ', 'W', 'o', 'r', 'l', 'd']) | 'Hello World'
# None | bytearray(b' b ')
# ! TypeError 'dict_values' object does not support item deletion | dict_values([1, 2])
# ! AttributeError 'set' object has no attribute 'append' | set["'a'"]
# ! TypeError list indices must be integers or slices, not str | ['h', 'e', 'l', 'l', 'o']
# ! TypeError cannot unpack non-iterable int object | 0
# ! TypeError list indices must be integers or slices, not NoneType | ['b', 'a']
# ! AttributeError 'dict' object has no attribute 'real' | {(1, 2): [3], None: {}}
# ! TypeError 'int' object does not support item deletion | 1000000000000000000
# ! TypeError 'dict_keys' object does not support item deletion | dict_keys([1])
# ! TypeError 'Pair' object does not support item deletion | (1, 2)
# ! TypeError 'dict_keys' object doesn't support item deletion | dict_keys([1])
# ! TypeError __class__ assignment: 'Empty' object layout differs from 'Map' | {'a': 1}
# ! TypeError 'float' object does not support item assignment | 9007199254740992.0
# ('b', ['a']) | ['b', 'a']
# (('a', 1), []) | dict_items([('a', 1)])
# ! ValueError slice step cannot be zero | bytearray(b'\x00\x00\x00')
# ! AttributeError 'bytearray' object has no attribute '__dict__' | bytearray(b'')
# ! TypeError unhashable type: 'slice' | {1: 'x', 2.5: 'y'}
# ! TypeError 'tuple' object doesn't support item deletion | (3, 1, 2)
# ! TypeError 'bytes' object does not support item deletion | b'aXbXc'
# ! TypeError 'tuple' object doesn't support item deletion | ((1, 2), [3])
# ! ValueError too many values to unpack (expected 2) | ['h', 'e', 'l', 'l', 'o']
# ! AttributeError 'dict' object attribute '__doc__' is read-only | {(1, 2): [3], None: {}}
# ! TypeError cannot unpack non-iterable int object | (1, 2)
