"""Stores, deletions and unpacking, part 2."""
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
m(len, lambda a: put(a, slice(5, None, -2), [[1, 2], [3, 4]]))
m(bytearray(3), lambda a: cut(a, slice(5, 5, 1)))
m(-7, lambda a: put(a, 1.0, b'ab'))
m([3, 1, 2], lambda a: unpack4(a))
m((3, 1, 2), lambda a: put(a, 2, slice('a', 2, 3)))
m('é😀x', lambda a: setattr(a, 'append', Index(3)))
m(float('-inf'), lambda a: cut(a, slice(2, 2, -1)))
m(10, lambda a: unpack3(a))
m(bytearray(b'Hello World'), lambda a: setattr(a, 'start', 255))
m([1, 'a'], lambda a: unpack4(a))
m(str.upper, lambda a: put(a, Index(1), [1, 2]))
m(range(5), lambda a: unpack4(a))
m(0.0, lambda a: cut(a, (1, 2)))
m('{0}', lambda a: unpack3(a))
m(ValueError, lambda a: cut(a, 1.5))
m(ValueError, lambda a: setattr(a, 'upper', ValueError))
m({(1, 2): [3], None: {}}, lambda a: unpack2(a))
m(range(10, 0, -3), lambda a: setattr(a, '__dict__', object()))
m([1, 'a'], lambda a: cut(a, slice(1, None, -2)))
m([], lambda a: cut(a, 'b'))
m('Hello World', lambda a: put(a, 0, range(1, 10, 2)))
m({1: 'x', 2.5: 'y'}, lambda a: cut(a, slice(1)))
m({1.5, 'x'}, lambda a: setattr(a, 'start', 1e308))
m(2.0**53, lambda a: unpack1(a))
m([[1], [2, 3]], lambda a: cut(a, 1.5))
m('12', lambda a: unpack1(a))
m([[1], [2, 3]], lambda a: unpack4(a))
m((1,), lambda a: setattr(a, 'append', Empty()))
m({1: 'x', 2.5: 'y'}, lambda a: unpack2(a))
m([1, 'a'], lambda a: put(a, slice(-1, -1, 2), []))
m([1, 2, 3], lambda a: unpack2(a))
m(2.0**53, lambda a: cut(a, (1, 2)))
m([1.5, 2, True], lambda a: cut(a, ...))
m([1, 2, 3], lambda a: put(a, (1, 2), b'l\nm\r\nx'))
m('abc', lambda a: unpack2(a))
m(bytearray(b'Hello World'), lambda a: cut(a, ...))
m(int | None, lambda a: put(a, slice(-1, -2, None), 1))
m(Map(a=1), lambda a: setattr(a, '__class__', zip([1], 'a')))
m(int, lambda a: put(a, 0, b'\t a'))
m(b'l\nm\r\nx', lambda a: unpack4(a))
m({1: 1, 2: 2, 3: 3}, lambda a: cut(a, ...))
m(bytearray(b'\x00\xff'), lambda a: setattr(a, 'upper', 2**15))
m(bytearray(b'abc'), lambda a: cut(a, '1'))
m(list(range(10)), lambda a: setattr(a, 'start', [].append))
m((), lambda a: setattr(a, 'x', 10))
m('é😀x', lambda a: setattr(a, '__doc__', 0.5))
m({'b': 2, 'a': 1}, lambda a: unpack1(a))
m([], lambda a: setattr(a, 'real', super))
m(list[int], lambda a: put(a, ..., b'ab'))
m({'a': 1}.items(), lambda a: put(a, -1, lambda x: x))
m({'a'}, lambda a: unpack1(a))
m(bytearray(3), lambda a: setattr(a, '__doc__', NotImplemented))
m(float('inf'), lambda a: cut(a, slice(2, -2, 1)))
m(3**50, lambda a: unpack1(a))
m([1, 2, 3], lambda a: cut(a, -100))
m([[1], [2, 3]], lambda a: cut(a, None))
m([], lambda a: put(a, slice(2, None, 0), None))
m([1, 2, 3], lambda a: unpack3(a))
m(['b', 'a'], lambda a: setattr(a, 'append', 'ab' * 3))
m(b' pad ', lambda a: setattr(a, 'append', range(5)))
# --- expect
# outcome: ok
# output:
# ! TypeError 'builtin_function_or_method' object does not support item assignment | <built-in function len>
# None | bytearray(b'\x00\x00\x00')
# ! TypeError 'int' object does not support item assignment | -7
# (3, 1, [], 2) | [3, 1, 2]
# ! TypeError 'tuple' object does not support item assignment | (3, 1, 2)
# ! AttributeError 'str' object has no attribute 'append' | 'é😀x'
# ! TypeError 'float' object does not support item deletion | -inf
# ! TypeError cannot unpack non-iterable int object | 10
# ! AttributeError 'bytearray' object has no attribute 'start' | bytearray(b'Hello World')
# ! ValueError not enough values to unpack (expected at least 3, got 2) | [1, 'a']
# ! TypeError 'method_descriptor' object does not support item assignment | <method 'upper' of 'str' objects>
# (0, 1, [2, 3], 4) | range(0, 5)
# ! TypeError 'float' object does not support item deletion | 0.0
# ! ValueError too many values to unpack (expected 2) | '{0}'
# ! TypeError 'type' object does not support item deletion | <class 'ValueError'>
# ! TypeError cannot set 'upper' attribute of immutable type 'ValueError' | <class 'ValueError'>
# ((1, 2), [None]) | {(1, 2): [3], None: {}}
# ! AttributeError 'range' object has no attribute '__dict__' | range(10, 0, -3)
# None | [1]
# ! TypeError list indices must be integers or slices, not str | []
# ! TypeError 'str' object does not support item assignment | 'Hello World'
# ! TypeError unhashable type: 'slice' | {1: 'x', 2.5: 'y'}
# ! AttributeError 'set' object has no attribute 'start' | set["'x'", '1.5']
# ! TypeError cannot unpack non-iterable float object | 9007199254740992.0
# ! TypeError list indices must be integers or slices, not float | [[1], [2, 3]]
# ('1', '2') | '12'
# ! ValueError not enough values to unpack (expected at least 3, got 2) | [[1], [2, 3]]
# ! AttributeError 'tuple' object has no attribute 'append' | (1,)
# (1, [2.5]) | {1: 'x', 2.5: 'y'}
# None | [1, 'a']
# (1, [2, 3]) | [1, 2, 3]
# ! TypeError 'float' object does not support item deletion | 9007199254740992.0
# ! TypeError list indices must be integers or slices, not ellipsis | [1.5, 2, True]
# ! TypeError list indices must be integers or slices, not tuple | [1, 2, 3]
# ('a', ['b', 'c']) | 'abc'
# ! TypeError bytearray indices must be integers or slices, not ellipsis | bytearray(b'Hello World')
# ! TypeError 'types.UnionType' object does not support item assignment | int | None
# ! TypeError __class__ must be set to a class, not 'zip' object | {'a': 1}
# ! TypeError 'type' object does not support item assignment | <class 'int'>
# (108, 10, [109, 13, 10], 120) | b'l\nm\r\nx'
# ! KeyError Ellipsis | {1: 1, 2: 2, 3: 3}
# ! AttributeError 'bytearray' object attribute 'upper' is read-only | bytearray(b'\x00\xff')
# ! TypeError bytearray indices must be integers or slices, not str | bytearray(b'abc')
# ! AttributeError 'list' object has no attribute 'start' | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! AttributeError 'tuple' object has no attribute 'x' | ()
# ! AttributeError 'str' object attribute '__doc__' is read-only | 'é😀x'
# ('b', 'a') | {'b': 2, 'a': 1}
# ! AttributeError 'list' object has no attribute 'real' | []
# ! TypeError 'types.GenericAlias' object does not support item assignment | list[int]
# ! TypeError 'dict_items' object does not support item assignment | dict_items([('a', 1)])
# ! ValueError not enough values to unpack (expected 2, got 1) | set["'a'"]
# ! AttributeError 'bytearray' object attribute '__doc__' is read-only | bytearray(b'\x00\x00\x00')
# ! TypeError 'float' object does not support item deletion | inf
# ! TypeError cannot unpack non-iterable int object | 717897987691852588770249
# ! IndexError list assignment index out of range | [1, 2, 3]
# ! TypeError list indices must be integers or slices, not NoneType | [[1], [2, 3]]
# ! ValueError slice step cannot be zero | []
# ! ValueError too many values to unpack (expected 2) | [1, 2, 3]
# ! AttributeError 'list' object attribute 'append' is read-only | ['b', 'a']
# ! AttributeError 'bytes' object has no attribute 'append' | b' pad '
