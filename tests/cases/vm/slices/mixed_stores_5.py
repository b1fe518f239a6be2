"""Stores, deletions and unpacking, part 5."""
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
class Real(float): pass
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
m([1, 'a'], lambda a: cut(a, 'a'))
m({1: 2}.keys(), lambda a: cut(a, 2**70))
m('', lambda a: cut(a, ...))
m([1.5, 2, True], lambda a: unpack4(a))
m(range(0), lambda a: unpack2(a))
m(b'12', lambda a: unpack3(a))
m([0, '', None], lambda a: put(a, (), {'k': 1}))
m(b'', lambda a: unpack3(a))
m(bytearray(b'\x00\xff'), lambda a: put(a, 2, range(3)))
m({'a': 1, 'b': 2}.values(), lambda a: put(a, [], ValueError))
m(list('hello'), lambda a: cut(a, slice(0, None, 5)))
m(bytearray(b'abc'), lambda a: unpack2(a))
m(bytearray(b'abc'), lambda a: setattr(a, '__doc__', {'a': 1, 'b': 2}.values()))
m(frozenset([2]), lambda a: setattr(a, 'upper', 1/3))
m('line\nbreak\r\nx', lambda a: put(a, 2**70, {5}))
m(object, lambda a: cut(a, 0))
m(len, lambda a: setattr(a, '__class__', enumerate('ab')))
m(1e22, lambda a: cut(a, None))
m([[1], [2, 3]], lambda a: cut(a, 1))
m('aaa', lambda a: setattr(a, 'real', 0.1))
m(bytearray(), lambda a: put(a, None, []))
m(((1, 2), [3]), lambda a: cut(a, slice(None, None, 0)))
m(b'abc', lambda a: unpack1(a))
m([0, '', None], lambda a: put(a, b'a', -1))
m((1,), lambda a: setattr(a, 'real', list('hello')))
m(b'12', lambda a: put(a, ..., 2))
m(1.0, lambda a: unpack3(a))
m('Hello World', lambda a: put(a, slice(-2, 2, None), 2**64 + 1))
m('aaa', lambda a: put(a, True, None))
m(bytearray(b'Hello World'), lambda a: setattr(a, '__doc__', range(0)))
m(set(), lambda a: cut(a, []))
m(list(range(10)), lambda a: cut(a, slice(0, -2, -1)))
m(['b', 'a'], lambda a: unpack2(a))
m({'b': 2, 'a': 1}, lambda a: cut(a, slice(-1, 2, 1)))
m(list('hello'), lambda a: cut(a, 1.5))
m([1, 2, 3], lambda a: put(a, None, slice(5, 0, -2)))
m(slice(None, None, -1), lambda a: put(a, 0, [1]))
m(bytearray(b'\x00\xff'), lambda a: setattr(a, '__dict__', [0, '', None]))
m(0.5, lambda a: setattr(a, 'start', {'a': 1}.items()))
m(0.0, lambda a: setattr(a, 'x', list('hello')))
m(Real(2.5), lambda a: unpack4(a))
m(list('hello'), lambda a: cut(a, (1, 2)))
m("it's", lambda a: setattr(a, '__doc__', 1e22))
m({}, lambda a: setattr(a, 'start', ()))
m({(1, 2): [3], None: {}}, lambda a: setattr(a, 'real', enumerate('ab')))
m(bytearray(b'Hello World'), lambda a: cut(a, slice(None, -2, 0)))
m([3, 1, 2], lambda a: unpack3(a))
m([1, 'a'], lambda a: unpack2(a))
m(-10**25, lambda a: unpack2(a))
m((), lambda a: put(a, slice(5, 1, None), True))
m(1/3, lambda a: cut(a, True))
m(b'a,b,,c', lambda a: put(a, 2**70, iter([9])))
m([3, 1, 2], lambda a: put(a, slice(2, 1, 2), '{0}'))
m(list(range(10)), lambda a: put(a, ..., [None]))
m(slice(None, None, -1), lambda a: unpack4(a))
m({}.keys(), lambda a: unpack3(a))
m(float('-inf'), lambda a: unpack4(a))
m(b'l\nm\r\nx', lambda a: unpack4(a))
m('é😀x', lambda a: unpack1(a))
m(super, lambda a: unpack1(a))
# --- expect
# outcome: ok
# output:
# ! TypeError list indices must be integers or slices, not str | [1, 'a']
# ! IndexError cannot fit 'int' into an index-sized integer | dict_keys([1])
# ! TypeError 'str' object does not support item deletion | ''
# (1.5, 2, [], True) | [1.5, 2, True]
# ! ValueError not enough values to unpack (expected at least 1, got 0) | range(0, 0)
# ! TypeError cannot unpack non-iterable int object | b'12'
# ! TypeError list indices must be integers or slices, not tuple | [0, '', None]
# ! ValueError not enough values to unpack (expected 2, got 0) | b''
# ! TypeError 'range' object cannot be interpreted as an integer | bytearray(b'\x00\xff')
# ! TypeError 'dict_values' object does not support item assignment | dict_values([1, 2])
# None | ['e', 'l', 'l', 'o']
# (97, [98, 99]) | bytearray(b'abc')
# ! AttributeError 'bytearray' object attribute '__doc__' is read-only | bytearray(b'abc')
# ! AttributeError 'frozenset' object has no attribute 'upper' | frozenset['2']
# ! IndexError cannot fit 'int' into an index-sized integer | 'line\nbreak\r\nx'
# ! TypeError 'type' object does not support item deletion | <class 'object'>
# ! TypeError __class__ must be set to a class, not 'enumerate' object | <built-in function len>
# ! TypeError 'float' object does not support item deletion | 1e+22
# None | [[1]]
# ! AttributeError 'str' object has no attribute 'real' | 'aaa'
# ! TypeError bytearray indices must be integers or slices, not NoneType | bytearray(b'')
# ! TypeError 'tuple' object does not support item deletion | ((1, 2), [3])
# ! ValueError too many values to unpack (expected 2) | b'abc'
# ! TypeError list indices must be integers or slices, not bytes | [0, '', None]
# ! AttributeError 'tuple' object has no attribute 'real' | (1,)
# ! TypeError 'bytes' object does not support item assignment | b'12'
# ! TypeError cannot unpack non-iterable float object | 1.0
# ! TypeError 'str' object does not support item assignment | 'Hello World'
# ! TypeError 'str' object does not support item assignment | 'aaa'
# ! AttributeError 'bytearray' object attribute '__doc__' is read-only | bytearray(b'Hello World')
# ! TypeError 'set' object does not support item deletion | set[]
# None | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ('b', ['a']) | ['b', 'a']
# ! TypeError unhashable type: 'slice' | {'b': 2, 'a': 1}
# ! TypeError list indices must be integers or slices, not float | ['h', 'e', 'l', 'l', 'o']
# ! TypeError list indices must be integers or slices, not NoneType | [1, 2, 3]
# ! TypeError 'slice' object does not support item assignment | slice(None, None, -1)
# ! AttributeError 'bytearray' object has no attribute '__dict__' | bytearray(b'\x00\xff')
# ! AttributeError 'float' object has no attribute 'start' | 0.5
# ! AttributeError 'float' object has no attribute 'x' | 0.0
# ! TypeError cannot unpack non-iterable Real object | 2.5
# ! TypeError list indices must be integers or slices, not tuple | ['h', 'e', 'l', 'l', 'o']
# ! AttributeError 'str' object attribute '__doc__' is read-only | "it's"
# ! AttributeError 'dict' object has no attribute 'start' | {}
# ! AttributeError 'dict' object has no attribute 'real' | {(1, 2): [3], None: {}}
# ! ValueError slice step cannot be zero | bytearray(b'Hello World')
# ! ValueError too many values to unpack (expected 2) | [3, 1, 2]
# (1, ['a']) | [1, 'a']
# ! TypeError cannot unpack non-iterable int object | -10000000000000000000000000
# ! TypeError 'tuple' object does not support item assignment | ()
# ! TypeError 'float' object does not support item deletion | 0.3333333333333333
# ! IndexError cannot fit 'int' into an index-sized integer | b'a,b,,c'
# ! ValueError attempt to assign sequence of size 3 to extended slice of size 0 | [3, 1, 2]
# ! TypeError list indices must be integers or slices, not ellipsis | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError cannot unpack non-iterable slice object | slice(None, None, -1)
# ! ValueError not enough values to unpack (expected 2, got 0) | dict_keys([])
# ! TypeError cannot unpack non-iterable float object | -inf
# (108, 10, [109, 13, 10], 120) | b'l\nm\r\nx'
# ! ValueError too many values to unpack (expected 2) | 'é😀x'
# ! TypeError cannot unpack non-iterable type object | <class 'super'>
