"""Good and bad calls of dict's keys, values, items, get."""
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
class Number(int): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: dict.items(lambda x: x))
m({'b': 2, 'a': 1}, lambda a: a.values())
m({'b': 2, 'a': 1}, lambda a: a.items(1e16))
m({}, lambda a: a.values())
m({1: 'x', 2.5: 'y'}, lambda a: a.keys(*5))
t(lambda: dict.items({}))
m({(1, 2): [3], None: {}}, lambda a: a.values())
m(Map(a=1), lambda a: a.items())
m({1: 'x', 2.5: 'y'}, lambda a: a.values())
t(lambda: dict.values({(1, 2): [3], None: {}}))
m({1: 'x', 2.5: 'y'}, lambda a: a.items())
m({(1, 2): [3], None: {}}, lambda a: a.keys())
t(lambda: dict.get(Map(a=1), int, 1.5))
t(lambda: dict.items({1: 'x', 2.5: 'y'}))
m({1: 1, 2: 2, 3: 3}, lambda a: a.get(enumerate('ab'), bytearray(b'abc')))
m({1: 1, 2: 2, 3: 3}, lambda a: a.values())
m({}, lambda a: a.keys())
m(Map(a=1), lambda a: a.values())
m({'b': 2, 'a': 1}, lambda a: a.get(2.5))
m({}, lambda a: a.get(1))
m({1: 1, 2: 2, 3: 3}, lambda a: a.get({1}, {}))
m({}, lambda a: a.items())
m(Map(a=1), lambda a: a.keys())
m({'b': 2, 'a': 1}, lambda a: a.get({1}))
m({(1, 2): [3], None: {}}, lambda a: a.get(int, [1, 2, 3]))
t(lambda: dict.get({(1, 2): [3], None: {}}, {}.keys(), ''))
m({'b': 2, 'a': 1}, lambda a: a.keys())
m({'b': 2, 'a': 1}, lambda a: a.get((1, 2), float('inf'), key=len))
m({(1, 2): [3], None: {}}, lambda a: a.items())
m({'a': 1}, lambda a: a.items(slice('a', 2, 3), base=3))
m({1: 1, 2: 2, 3: 3}, lambda a: a.keys())
m({}, lambda a: a.get(None, 10**18, str.upper))
m({(1, 2): [3], None: {}}, lambda a: a.get(None))
t(lambda: dict.keys({1: 1, 2: 2, 3: 3}))
m({'a': 1}, lambda a: a.get(None, int | None))
t(lambda: dict.get(two, 1))
m({'b': 2, 'a': 1}, lambda a: a.items())
m({}, lambda a: a.get({1}))
m(Map(a=1), lambda a: a.get({}))
m({1: 'x', 2.5: 'y'}, lambda a: a.get(1))
m({1: 'x', 2.5: 'y'}, lambda a: a.get(b'a', bool))
m({'a': 1}, lambda a: a.values(key=len))
m({(1, 2): [3], None: {}}, lambda a: a.get(1))
t(lambda: dict.get({}, 1, bytearray()))
t(lambda: dict.get(1e16, 1, 1))
m({'a': 1}, lambda a: a.values(Empty()))
m({'a': 1}, lambda a: a.keys(list))
m({}, lambda a: a.get(Number, '-3.5'))
t(lambda: dict.items(1e-7))
m({(1, 2): [3], None: {}}, lambda a: a.values(zip([1], 'a')))
t(lambda: dict.items(((1, 2), [3])))
t(lambda: dict.values(bytearray(b'abc')))
m({(1, 2): [3], None: {}}, lambda a: a.items(**{'q': 1}))
m({1: 1, 2: 2, 3: 3}, lambda a: a.keys(int | None, default=3))
m({'a': 1}, lambda a: a.get(True, 'ß'))
m({1: 1, 2: 2, 3: 3}, lambda a: a.get())
m({(1, 2): [3], None: {}}, lambda a: a.keys(1/3))
t(lambda: dict.get(Map(a=1), b'a', []))
m({'b': 2, 'a': 1}, lambda a: a.items(**{'q': 1}))
t(lambda: dict.items(type(None)))
# --- expect
# outcome: ok
# output:
# ! TypeError descriptor 'items' for 'dict' objects doesn't apply to a 'function' object
# dict_values([2, 1]) | {'b': 2, 'a': 1}
# ! TypeError dict.items() takes no arguments (1 given) | {'b': 2, 'a': 1}
# dict_values([]) | {}
# ! TypeError dict.keys() argument after * must be an iterable, not int | {1: 'x', 2.5: 'y'}
# dict_items dict_items([])
# dict_values([[3], {}]) | {(1, 2): [3], None: {}}
# dict_items([('a', 1)]) | {'a': 1}
# dict_values(['x', 'y']) | {1: 'x', 2.5: 'y'}
# dict_values dict_values([[3], {}])
# dict_items([(1, 'x'), (2.5, 'y')]) | {1: 'x', 2.5: 'y'}
# dict_keys([(1, 2), None]) | {(1, 2): [3], None: {}}
# float 1.5
# dict_items dict_items([(1, 'x'), (2.5, 'y')])
# bytearray(b'abc') | {1: 1, 2: 2, 3: 3}
# dict_values([1, 2, 3]) | {1: 1, 2: 2, 3: 3}
# dict_keys([]) | {}
# dict_values([1]) | {'a': 1}
# None | {'b': 2, 'a': 1}
# None | {}
# ! TypeError unhashable type: 'set' | {1: 1, 2: 2, 3: 3}
# dict_items([]) | {}
# dict_keys(['a']) | {'a': 1}
# ! TypeError unhashable type: 'set' | {'b': 2, 'a': 1}
# [1, 2, 3] | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'dict_keys'
# dict_keys(['b', 'a']) | {'b': 2, 'a': 1}
# ! TypeError dict.get() takes no keyword arguments | {'b': 2, 'a': 1}
# dict_items([((1, 2), [3]), (None, {})]) | {(1, 2): [3], None: {}}
# ! TypeError dict.items() takes no keyword arguments | {'a': 1}
# dict_keys([1, 2, 3]) | {1: 1, 2: 2, 3: 3}
# ! TypeError get expected at most 2 arguments, got 3 | {}
# {} | {(1, 2): [3], None: {}}
# dict_keys dict_keys([1, 2, 3])
# int | None | {'a': 1}
# ! TypeError descriptor 'get' for 'dict' objects doesn't apply to a 'function' object
# dict_items([('b', 2), ('a', 1)]) | {'b': 2, 'a': 1}
# ! TypeError unhashable type: 'set' | {}
# ! TypeError unhashable type: 'dict' | {'a': 1}
# 'x' | {1: 'x', 2.5: 'y'}
# <class 'bool'> | {1: 'x', 2.5: 'y'}
# ! TypeError dict.values() takes no keyword arguments | {'a': 1}
# None | {(1, 2): [3], None: {}}
# bytearray bytearray(b'')
# ! TypeError descriptor 'get' for 'dict' objects doesn't apply to a 'float' object
# ! TypeError dict.values() takes no arguments (1 given) | {'a': 1}
# ! TypeError dict.keys() takes no arguments (1 given) | {'a': 1}
# '-3.5' | {}
# ! TypeError descriptor 'items' for 'dict' objects doesn't apply to a 'float' object
# ! TypeError dict.values() takes no arguments (1 given) | {(1, 2): [3], None: {}}
# ! TypeError descriptor 'items' for 'dict' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'values' for 'dict' objects doesn't apply to a 'bytearray' object
# ! TypeError dict.items() takes no keyword arguments | {(1, 2): [3], None: {}}
# ! TypeError dict.keys() takes no keyword arguments | {1: 1, 2: 2, 3: 3}
# 'ß' | {'a': 1}
# ! TypeError get expected at least 1 argument, got 0 | {1: 1, 2: 2, 3: 3}
# ! TypeError dict.keys() takes no arguments (1 given) | {(1, 2): [3], None: {}}
# list []
# ! TypeError dict.items() takes no keyword arguments | {'b': 2, 'a': 1}
# ! TypeError descriptor 'items' for 'dict' objects doesn't apply to a 'type' object
