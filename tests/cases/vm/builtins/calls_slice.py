"""Good and bad calls of slice, object, type."""
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
class Empty: pass
class Number(int): pass
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: slice())
t(lambda: type(ValueError('x')))
t(lambda: slice(2.675))
t(lambda: object(-7, b'aXbXc'))
t(lambda: type(3**50, two))
t(lambda: slice(float('inf'), {1: 1, 2: 2, 3: 3}))
t(lambda: type(object()))
t(lambda: type(-2**63, gen(), {1: 2}))
t(lambda: type('upper', (type(None),), {'x': 1}))
t(lambda: slice(dict, range(0, -2**65, -2**64)))
t(lambda: object(*5))
t(lambda: type({'a': 1}, (int,), [], base=3))
t(lambda: slice(list, reverse=1))
t(lambda: slice([1.5, 2, True], slice(5, 0, -2)))
t(lambda: type('upper', (), 1e16))
t(lambda: type(len))
t(lambda: type({1}, [], {1: 2}))
t(lambda: type(Pair((1, 2)), frozenset([2]), 'ab' * 3))
t(lambda: type('', (bool,), [], reverse=1))
t(lambda: type('upper', {1: 'x', 2.5: 'y'}, {'x': 1}))
t(lambda: type(bool, 'ß', ((1, 2), [3])))
t(lambda: type(b'Hello World', int | None, 'ab' * 3))
t(lambda: type('', [], 2**15))
t(lambda: type(zip([1], 'a'), (int,), '%s'))
t(lambda: type(*5))
t(lambda: type(slice(1, 3), (Empty,), []))
t(lambda: type('foo', (int, str), {}))
t(lambda: type(two, b'', NotImplemented))
t(lambda: type('foo', Number(5), {'x': 1}))
t(lambda: slice(*5))
t(lambda: type(map(str, [1]), (Empty,), {'__doc__': 'd'}))
t(lambda: type('{0}', 'ab' * 3, 0.5))
t(lambda: slice(str.upper, b'\x00\xff'))
# --- expect
# outcome: ok
# output:
# ! TypeError slice expected at least 1 argument, got 0
# type <class 'ValueError'>
# slice slice(None, 2.675, None)
# ! TypeError object() takes no arguments
# ! TypeError type() takes 1 or 3 arguments
# slice slice(inf, {1: 1, 2: 2, 3: 3}, None)
# type <class 'object'>
# ! TypeError type.__new__() argument 1 must be str, not int
# ! TypeError type 'NoneType' is not an acceptable base type
# slice slice(<class 'dict'>, range(0, -36893488147419103232, -18446744073709551616), None)
# ! TypeError object() argument after * must be an iterable, not int
# ! TypeError type.__new__() argument 1 must be str, not dict
# ! TypeError slice() takes no keyword arguments
# slice slice([1.5, 2, True], slice(5, 0, -2), None)
# ! TypeError type.__new__() argument 3 must be dict, not float
# type <class 'builtin_function_or_method'>
# ! TypeError type.__new__() argument 1 must be str, not set
# ! TypeError type.__new__() argument 1 must be str, not Pair
# ! TypeError type.__new__() argument 3 must be dict, not list
# ! TypeError type.__new__() argument 2 must be tuple, not dict
# ! TypeError type.__new__() argument 1 must be str, not type
# ! TypeError type.__new__() argument 1 must be str, not bytes
# ! TypeError type.__new__() argument 2 must be tuple, not list
# ! TypeError type.__new__() argument 1 must be str, not zip
# ! TypeError type() argument after * must be an iterable, not int
# ! TypeError type.__new__() argument 1 must be str, not slice
# ! TypeError multiple bases have instance lay-out conflict
# ! TypeError type.__new__() argument 1 must be str, not function
# ! TypeError type.__new__() argument 2 must be tuple, not Number
# ! TypeError slice() argument after * must be an iterable, not int
# ! TypeError type.__new__() argument 1 must be str, not map
# ! TypeError type.__new__() argument 2 must be tuple, not str
# slice slice(<method 'upper' of 'str' objects>, b'\x00\xff', None)
