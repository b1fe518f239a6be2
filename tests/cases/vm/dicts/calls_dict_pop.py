"""Good and bad calls of dict's pop, setdefault, update, copy."""
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
class Text(str): pass
class Number(int): pass
class Map(dict): pass
m({'a': 1}, lambda a: a.pop())
m({1: 'x', 2.5: 'y'}, lambda a: a.setdefault(int))
m({(1, 2): [3], None: {}}, lambda a: a.pop())
m({1: 1, 2: 2, 3: 3}, lambda a: a.setdefault({}, object()))
m({}, lambda a: a.copy())
t(lambda: dict.setdefault(range(5), 2.5, {'a': 1, 'b': 2}.values()))
t(lambda: dict.update(b'\x00\xff', 123456.789, x=1e308))
m({(1, 2): [3], None: {}}, lambda a: a.pop('a', True))
t(lambda: dict.pop({}, (1, 2), [[1], [2, 3]]))
t(lambda: dict.update(range(1, 10, 2), x=b'\x00\xff'))
t(lambda: dict.copy({'b': 2, 'a': 1}))
m({1: 'x', 2.5: 'y'}, lambda a: a.update({1: 2}.items(), x='é😀x'))
m({}, lambda a: a.setdefault((1, 2), 2**63 - 1))
m({(1, 2): [3], None: {}}, lambda a: a.update(['abc']))
m({'b': 2, 'a': 1}, lambda a: a.copy())
m({(1, 2): [3], None: {}}, lambda a: a.pop(int, {'a': 1, 'b': 2}.values()))
m({}, lambda a: a.update(frozenset([2]), x=enumerate('ab')))
m({'a': 1}, lambda a: a.copy())
m({1: 1, 2: 2, 3: 3}, lambda a: a.pop(frozenset(), Text('sub')))
t(lambda: dict.copy([1]))
m({(1, 2): [3], None: {}}, lambda a: a.copy())
m({'b': 2, 'a': 1}, lambda a: a.pop([], reversed([1, 2])))
m({'a': 1}, lambda a: a.pop([], range(5)))
m({1: 1, 2: 2, 3: 3}, lambda a: a.update(x={'a': 1}))
m({1: 'x', 2.5: 'y'}, lambda a: a.setdefault(int, {'a': 1, 'b': 2}.values(), b'Hello World'))
m({(1, 2): [3], None: {}}, lambda a: a.update(*5, x='{0}'))
m({'a': 1}, lambda a: a.update(maxsplit=1, x='Hello World'))
m({}, lambda a: a.setdefault(frozenset(), "it's"))
m(Map(a=1), lambda a: a.setdefault(None))
m({}, lambda a: a.setdefault(1))
m({1: 'x', 2.5: 'y'}, lambda a: a.pop(True, slice(1, 3)))
m({'a': 1}, lambda a: a.copy("it's"))
m({}, lambda a: a.pop((1, 2), {'b': 2, 'a': 1}))
t(lambda: dict.setdefault({'a': 1}))
m({}, lambda a: a.update())
t(lambda: dict.copy(0.1))
m({'a': 1}, lambda a: a.update())
m({'b': 2, 'a': 1}, lambda a: a.setdefault({1}, map(str, [1])))
t(lambda: dict.copy({'a': 1}, 'tab\there\n'))
m({1: 'x', 2.5: 'y'}, lambda a: a.setdefault(1))
m({'b': 2, 'a': 1}, lambda a: a.update([(1, 2), (3, 4)], [1], x=range(0, -2**65, -2**64)))
m({(1, 2): [3], None: {}}, lambda a: a.pop(1, range(0, -2**65, -2**64)))
t(lambda: dict.pop({'a': 1}.items(), slice(None, None, -1), b'a'))
m({(1, 2): [3], None: {}}, lambda a: a.setdefault({}, Number))
t(lambda: dict.copy(type))
t(lambda: dict.copy(Map(a=1), start=2))
m(Map(a=1), lambda a: a.pop((1, 2)))
t(lambda: dict.setdefault({1: 'x', 2.5: 'y'}, 'a'))
m({'a': 1}, lambda a: a.update([0, '', None], x=[0, '', None]))
m(Map(a=1), lambda a: a.pop(int, {1.5, 'x'}))
m({}, lambda a: a.pop((1, 2), 3**50))
m({'b': 2, 'a': 1}, lambda a: a.update(Index(-1), x=0.0))
t(lambda: dict.setdefault({1: 'x', 2.5: 'y'}, {}, [1.5, 2, True]))
m({1: 'x', 2.5: 'y'}, lambda a: a.pop((1, 2)))
m({1: 1, 2: 2, 3: 3}, lambda a: a.pop([]))
m({}, lambda a: a.setdefault(type(None), bytearray(b'Hello World')))
t(lambda: dict.setdefault(ValueError('x'), b'a', [1, 'a']))
t(lambda: dict.pop(ValueError, None, slice('a', 2, 3)))
m({1: 'x', 2.5: 'y'}, lambda a: a.pop(2.5))
m({1: 'x', 2.5: 'y'}, lambda a: a.pop('a', -2.5))
# --- expect
# outcome: ok
# output:
# ! TypeError pop expected at least 1 argument, got 0 | {'a': 1}
# None | {1: 'x', 2.5: 'y', <class 'int'>: None}
# ! TypeError pop expected at least 1 argument, got 0 | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'dict' | {1: 1, 2: 2, 3: 3}
# {} | {}
# ! TypeError descriptor 'setdefault' for 'dict' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'update' for 'dict' objects doesn't apply to a 'bytes' object
# True | {(1, 2): [3], None: {}}
# list [[1], [2, 3]]
# ! TypeError descriptor 'update' for 'dict' objects doesn't apply to a 'range' object
# dict {'b': 2, 'a': 1}
# None | {1: 2, 2.5: 'y', 'x': 'é😀x'}
# 9223372036854775807 | {(1, 2): 9223372036854775807}
# ! ValueError dictionary update sequence element #0 has length 3; 2 is required | {(1, 2): [3], None: {}}
# {'b': 2, 'a': 1} | {'b': 2, 'a': 1}
# dict_values([1, 2]) | {(1, 2): [3], None: {}}
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | {}
# {'a': 1} | {'a': 1}
# 'sub' | {1: 1, 2: 2, 3: 3}
# ! TypeError descriptor 'copy' for 'dict' objects doesn't apply to a 'list' object
# {(1, 2): [3], None: {}} | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'list' | {'b': 2, 'a': 1}
# ! TypeError unhashable type: 'list' | {'a': 1}
# None | {1: 1, 2: 2, 3: 3, 'x': {'a': 1}}
# ! TypeError setdefault expected at most 2 arguments, got 3 | {1: 'x', 2.5: 'y'}
# ! TypeError dict.update() argument after * must be an iterable, not int | {(1, 2): [3], None: {}}
# None | {'a': 1, 'maxsplit': 1, 'x': 'Hello World'}
# "it's" | {frozenset(): "it's"}
# None | {'a': 1, None: None}
# None | {1: None}
# 'x' | {2.5: 'y'}
# ! TypeError dict.copy() takes no arguments (1 given) | {'a': 1}
# {'b': 2, 'a': 1} | {}
# ! TypeError setdefault expected at least 1 argument, got 0
# None | {}
# ! TypeError descriptor 'copy' for 'dict' objects doesn't apply to a 'float' object
# None | {'a': 1}
# ! TypeError unhashable type: 'set' | {'b': 2, 'a': 1}
# ! TypeError dict.copy() takes no arguments (1 given)
# 'x' | {1: 'x', 2.5: 'y'}
# ! TypeError update expected at most 1 argument, got 2 | {'b': 2, 'a': 1}
# range(0, -36893488147419103232, -18446744073709551616) | {(1, 2): [3], None: {}}
# ! TypeError descriptor 'pop' for 'dict' objects doesn't apply to a 'dict_items' object
# ! TypeError unhashable type: 'dict' | {(1, 2): [3], None: {}}
# ! TypeError descriptor 'copy' for 'dict' objects doesn't apply to a 'type' object
# ! TypeError dict.copy() takes no keyword arguments
# ! KeyError (1, 2) | {'a': 1}
# NoneType None
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | {'a': 1}
# set["'x'", '1.5'] | {'a': 1}
# 717897987691852588770249 | {}
# ! TypeError 'Index' object is not iterable | {'b': 2, 'a': 1}
# ! TypeError unhashable type: 'dict'
# ! KeyError (1, 2) | {1: 'x', 2.5: 'y'}
# ! TypeError unhashable type: 'list' | {1: 1, 2: 2, 3: 3}
# bytearray(b'Hello World') | {<class 'NoneType'>: bytearray(b'Hello World')}
# ! TypeError descriptor 'setdefault' for 'dict' objects doesn't apply to a 'ValueError' object
# ! TypeError descriptor 'pop' for 'dict' objects doesn't apply to a 'type' object
# 'y' | {1: 'x'}
# -2.5 | {1: 'x', 2.5: 'y'}
