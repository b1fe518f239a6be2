"""Good and bad calls of dict's clear, popitem, fromkeys, contains."""
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
class Empty: pass
class Text(str): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
m({1: 'x', 2.5: 'y'}, lambda a: a.popitem(start=2))
m({1: 'x', 2.5: 'y'}, lambda a: a.popitem())
m({'a': 1}, lambda a: a.__contains__([]))
m(Map(a=1), lambda a: a.__contains__(None))
m({'a': 1}, lambda a: a.popitem())
m({'a': 1}, lambda a: a.fromkeys(range(3), int | None))
t(lambda: dict.clear(Map(a=1)))
m({(1, 2): [3], None: {}}, lambda a: a.clear())
m({'a': 1}, lambda a: a.clear(len))
t(lambda: dict.clear(b' pad '))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys(gen(), '{0}'))
m({1: 'x', 2.5: 'y'}, lambda a: a.__contains__({}))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys(iter([9]), 1))
m({1: 1, 2: 2, 3: 3}, lambda a: a.popitem())
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys((1, 2)))
m({}, lambda a: a.fromkeys(gen(), range(0, -2**65, -2**64)))
t(lambda: dict.__contains__({1: 'x', 2.5: 'y'}, []))
t(lambda: dict.fromkeys(5e-324, [3, 1, 2]))
m({(1, 2): [3], None: {}}, lambda a: a.__contains__('a'))
m({1: 1, 2: 2, 3: 3}, lambda a: a.fromkeys(['a', 'b']))
m({}, lambda a: a.__contains__((1, 2)))
m(Map(a=1), lambda a: a.fromkeys())
t(lambda: dict.__contains__({(1, 2): [3], None: {}}, b'a'))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__contains__({}))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys())
m({'a': 1}, lambda a: a.__contains__(int, float('nan')))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys('xy'))
m({(1, 2): [3], None: {}}, lambda a: a.popitem())
m({1: 'x', 2.5: 'y'}, lambda a: a.__contains__(True))
m({}, lambda a: a.popitem())
m({(1, 2): [3], None: {}}, lambda a: a.__contains__())
m({'b': 2, 'a': 1}, lambda a: a.fromkeys(gen(), list[int], 2**63))
m(Map(a=1), lambda a: a.fromkeys(ValueError('x')))
t(lambda: dict.__contains__('12', frozenset()))
t(lambda: dict.__contains__({'b': 2, 'a': 1}, True, object))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__contains__(1, **{'q': 1}))
t(lambda: dict.popitem(Map(a=1)))
m({'a': 1}, lambda a: a.popitem(list))
m({}, lambda a: a.fromkeys(range(3)))
m({(1, 2): [3], None: {}}, lambda a: a.popitem({'a': 1, 'b': 2}.values()))
m({'a': 1}, lambda a: a.fromkeys(frozenset('ab'), Text('sub')))
m({'a': 1}, lambda a: a.fromkeys(b'ab', int | None))
t(lambda: dict.__contains__(enumerate('ab'), frozenset()))
m({'b': 2, 'a': 1}, lambda a: a.fromkeys((1, 2), reverse=1))
t(lambda: dict.__contains__(frozenset('ab'), None))
m({(1, 2): [3], None: {}}, lambda a: a.fromkeys({'k': 1}))
t(lambda: dict.popitem(map(str, [1])))
m({}, lambda a: a.popitem(Empty))
m({}, lambda a: a.__contains__({}))
m({1: 'x', 2.5: 'y'}, lambda a: a.popitem(NotImplemented))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys(range(3), {}.keys()))
m({}, lambda a: a.fromkeys({5}))
m(Map(a=1), lambda a: a.fromkeys([[1, 2], [3, 4]]))
t(lambda: dict.fromkeys({'b': 2, 'a': 1}, 'xy'))
t(lambda: dict.fromkeys({'b': 2, 'a': 1}, (1, 2), **{'q': 1}))
m({(1, 2): [3], None: {}}, lambda a: a.clear(-10**25))
m({(1, 2): [3], None: {}}, lambda a: a.fromkeys(lambda x: x, len))
m({1: 1, 2: 2, 3: 3}, lambda a: a.fromkeys([1, 2], {}.keys()))
m({'a': 1}, lambda a: a.fromkeys('xy'))
m({1: 'x', 2.5: 'y'}, lambda a: a.fromkeys([3, 1, 2], slice(1, 3)))
# --- expect
# outcome: ok
# output:
# ! TypeError dict.popitem() takes no keyword arguments | {1: 'x', 2.5: 'y'}
# (2.5, 'y') | {1: 'x'}
# ! TypeError unhashable type: 'list' | {'a': 1}
# False | {'a': 1}
# ('a', 1) | {}
# {0: int | None, 1: int | None, 2: int | None} | {'a': 1}
# NoneType None
# None | {}
# ! TypeError dict.clear() takes no arguments (1 given) | {'a': 1}
# ! TypeError descriptor 'clear' for 'dict' objects doesn't apply to a 'bytes' object
# {3: '{0}', 1: '{0}'} | {1: 'x', 2.5: 'y'}
# ! TypeError unhashable type: 'dict' | {1: 'x', 2.5: 'y'}
# {9: 1} | {1: 'x', 2.5: 'y'}
# (3, 3) | {1: 1, 2: 2}
# {1: None, 2: None} | {1: 'x', 2.5: 'y'}
# {3: range(0, -36893488147419103232, -18446744073709551616), 1: range(0, -36893488147419103232, -18446744073709551616)} | {}
# ! TypeError unhashable type: 'list'
# ! TypeError 'float' object is not iterable
# False | {(1, 2): [3], None: {}}
# {'a': None, 'b': None} | {1: 1, 2: 2, 3: 3}
# False | {}
# ! TypeError fromkeys expected at least 1 argument, got 0 | {'a': 1}
# bool False
# ! TypeError unhashable type: 'dict' | {1: 1, 2: 2, 3: 3}
# ! TypeError fromkeys expected at least 1 argument, got 0 | {1: 'x', 2.5: 'y'}
# ! TypeError dict.__contains__() takes exactly one argument (2 given) | {'a': 1}
# {'x': None, 'y': None} | {1: 'x', 2.5: 'y'}
# (None, {}) | {(1, 2): [3]}
# True | {1: 'x', 2.5: 'y'}
# ! KeyError 'popitem(): dictionary is empty' | {}
# ! TypeError dict.__contains__() takes exactly one argument (0 given) | {(1, 2): [3], None: {}}
# ! TypeError fromkeys expected at most 2 arguments, got 3 | {'b': 2, 'a': 1}
# ! TypeError 'ValueError' object is not iterable | {'a': 1}
# ! TypeError descriptor '__contains__' for 'dict' objects doesn't apply to a 'str' object
# ! TypeError dict.__contains__() takes exactly one argument (2 given)
# ! TypeError dict.__contains__() takes no keyword arguments | {1: 1, 2: 2, 3: 3}
# tuple ('a', 1)
# ! TypeError dict.popitem() takes no arguments (1 given) | {'a': 1}
# {0: None, 1: None, 2: None} | {}
# ! TypeError dict.popitem() takes no arguments (1 given) | {(1, 2): [3], None: {}}
# {'a': 'sub', 'b': 'sub'} | {'a': 1}
# {97: int | None, 98: int | None} | {'a': 1}
# ! TypeError descriptor '__contains__' for 'dict' objects doesn't apply to a 'enumerate' object
# ! TypeError dict.fromkeys() takes no keyword arguments | {'b': 2, 'a': 1}
# ! TypeError descriptor '__contains__' for 'dict' objects doesn't apply to a 'frozenset' object
# {'k': None} | {(1, 2): [3], None: {}}
# ! TypeError descriptor 'popitem' for 'dict' objects doesn't apply to a 'map' object
# ! TypeError dict.popitem() takes no arguments (1 given) | {}
# ! TypeError unhashable type: 'dict' | {}
# ! TypeError dict.popitem() takes no arguments (1 given) | {1: 'x', 2.5: 'y'}
# {0: dict_keys([]), 1: dict_keys([]), 2: dict_keys([])} | {1: 'x', 2.5: 'y'}
# {5: None} | {}
# ! TypeError unhashable type: 'list' | {'a': 1}
# dict {'b': 'xy', 'a': 'xy'}
# ! TypeError dict.fromkeys() takes no keyword arguments
# ! TypeError dict.clear() takes no arguments (1 given) | {(1, 2): [3], None: {}}
# ! TypeError 'function' object is not iterable | {(1, 2): [3], None: {}}
# {1: dict_keys([]), 2: dict_keys([])} | {1: 1, 2: 2, 3: 3}
# {'x': None, 'y': None} | {'a': 1}
# {3: slice(1, 3, None), 1: slice(1, 3, None), 2: slice(1, 3, None)} | {1: 'x', 2.5: 'y'}
