"""Good and bad calls of dict's or, ior, getitem, reversed."""
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
class Pair(tuple): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
m({'a': 1}, lambda a: a.__or__(['abc']))
m({(1, 2): [3], None: {}}, lambda a: a.__or__({'b': 2, 'c': 3}))
m(Map(a=1), lambda a: a.__ior__({1, 2, 3}))
m({1: 'x', 2.5: 'y'}, lambda a: a.__getitem__('a'))
m({1: 'x', 2.5: 'y'}, lambda a: a.__ior__(255))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__ior__({'a': 'x', 'b': 2.5}))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__(['ab', 'cd']))
m({(1, 2): [3], None: {}}, lambda a: a.__getitem__(range(0)))
m({}, lambda a: a.__ior__(['abc']))
t(lambda: dict.__or__('é😀x', [[1], [2, 3]]))
t(lambda: dict.__getitem__(..., 1, errors='strict'))
m(Map(a=1), lambda a: a.__getitem__(True))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__({1: 2}.items()))
m({(1, 2): [3], None: {}}, lambda a: a.__or__({}))
m({(1, 2): [3], None: {}}, lambda a: a.__or__('Hello World'))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__([(1,)]))
m({'a': 1}, lambda a: a.__getitem__('a'))
t(lambda: dict.__ior__(None, [('x', 1)]))
m(Map(a=1), lambda a: a.__getitem__(frozenset()))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__getitem__({1}))
m({}, lambda a: a.__ior__([1]))
m({}, lambda a: a.__or__(Map(z=0)))
t(lambda: dict.__ior__(str.upper, ['abc']))
m({}, lambda a: a.__getitem__(property(), **{'q': 1}))
m({'b': 2, 'a': 1}, lambda a: a.__getitem__(str.upper, iter('ab')))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__())
m({}, lambda a: a.__reversed__(Pair((1, 2))))
m(Map(a=1), lambda a: a.__or__(Map(z=0), enumerate('ab')))
m({(1, 2): [3], None: {}}, lambda a: a.__getitem__('a'))
m(Map(a=1), lambda a: a.__ior__(None, slice(1)))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__(NotImplemented))
m(Map(a=1), lambda a: a.__getitem__({}))
m({'b': 2, 'a': 1}, lambda a: a.__getitem__('a,b,,c'))
m(Map(a=1), lambda a: a.__ior__(['abc']))
m({(1, 2): [3], None: {}}, lambda a: a.__ior__(None))
m({}, lambda a: a.__getitem__([]))
m({}, lambda a: a.__getitem__(frozenset()))
m({'a': 1}, lambda a: a.__or__(Map(z=0)))
m({'a': 1}, lambda a: a.__getitem__('12'))
m({1: 'x', 2.5: 'y'}, lambda a: a.__ior__([(1, 2), (3, 4)]))
m({'b': 2, 'a': 1}, lambda a: a.__getitem__(True))
m({}, lambda a: a.__getitem__(frozenset([2])))
m(Map(a=1), lambda a: a.__getitem__(1))
t(lambda: dict.__getitem__(0.1, b'\x00\xff'))
m({'a': 1}, lambda a: a.__getitem__(int, gen()))
m({}, lambda a: a.__ior__(['ab', 'cd']))
m({1: 'x', 2.5: 'y'}, lambda a: a.__or__({}))
m({}, lambda a: a.__or__(slice('a', 2, 3), **{'q': 1}))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__ior__([1]))
m({(1, 2): [3], None: {}}, lambda a: a.__reversed__(list[int]))
m({'b': 2, 'a': 1}, lambda a: a.__getitem__({1}))
m({'a': 1}, lambda a: a.__ior__({1: 2}.items()))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__ior__())
t(lambda: dict.__or__({1: 'x', 2.5: 'y'}, ['ab', 'cd'], {1: 2}.keys()))
t(lambda: dict.__reversed__(dict))
m({(1, 2): [3], None: {}}, lambda a: a.__getitem__(None))
t(lambda: dict.__ior__({(1, 2): [3], None: {}}, [('x', 1)]))
m({1: 1, 2: 2, 3: 3}, lambda a: a.__or__({'b': 2, 'c': 3}))
t(lambda: dict.__reversed__(0))
t(lambda: dict.__getitem__({'a': 1}, frozenset()))
# --- expect
# outcome: ok
# output:
# NotImplemented | {'a': 1}
# {(1, 2): [3], None: {}, 'b': 2, 'c': 3} | {(1, 2): [3], None: {}}
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | {'a': 1}
# ! KeyError 'a' | {1: 'x', 2.5: 'y'}
# ! TypeError 'int' object is not iterable | {1: 'x', 2.5: 'y'}
# {1: 1, 2: 2, 3: 3, 'a': 'x', 'b': 2.5} | {1: 1, 2: 2, 3: 3, 'a': 'x', 'b': 2.5}
# {(1, 2): [3], None: {}, 'a': 'b', 'c': 'd'} | {(1, 2): [3], None: {}, 'a': 'b', 'c': 'd'}
# ! KeyError range(0, 0) | {(1, 2): [3], None: {}}
# ! ValueError dictionary update sequence element #0 has length 3; 2 is required | {}
# ! TypeError descriptor '__or__' requires a 'dict' object but received a 'str'
# ! TypeError descriptor '__getitem__' for 'dict' objects doesn't apply to a 'ellipsis' object
# ! KeyError True | {'a': 1}
# {(1, 2): [3], None: {}, 1: 2} | {(1, 2): [3], None: {}, 1: 2}
# {(1, 2): [3], None: {}} | {(1, 2): [3], None: {}}
# NotImplemented | {(1, 2): [3], None: {}}
# ! ValueError dictionary update sequence element #0 has length 1; 2 is required | {(1, 2): [3], None: {}}
# 1 | {'a': 1}
# ! TypeError descriptor '__ior__' requires a 'dict' object but received a 'NoneType'
# ! KeyError frozenset() | {'a': 1}
# ! TypeError unhashable type: 'set' | {1: 1, 2: 2, 3: 3}
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | {}
# {'z': 0} | {}
# ! TypeError descriptor '__ior__' requires a 'dict' object but received a 'method_descriptor'
# ! TypeError dict.__getitem__() takes no keyword arguments | {}
# ! TypeError dict.__getitem__() takes exactly one argument (2 given) | {'b': 2, 'a': 1}
# ! TypeError expected 1 argument, got 0 | {(1, 2): [3], None: {}}
# ! TypeError dict.__reversed__() takes no arguments (1 given) | {}
# ! TypeError expected 1 argument, got 2 | {'a': 1}
# ! KeyError 'a' | {(1, 2): [3], None: {}}
# ! TypeError expected 1 argument, got 2 | {'a': 1}
# ! TypeError 'NotImplementedType' object is not iterable | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'dict' | {'a': 1}
# ! KeyError 'a,b,,c' | {'b': 2, 'a': 1}
# ! ValueError dictionary update sequence element #0 has length 3; 2 is required | {'a': 1}
# ! TypeError 'NoneType' object is not iterable | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'list' | {}
# ! KeyError frozenset() | {}
# {'a': 1, 'z': 0} | {'a': 1}
# ! KeyError '12' | {'a': 1}
# {1: 2, 2.5: 'y', 3: 4} | {1: 2, 2.5: 'y', 3: 4}
# ! KeyError True | {'b': 2, 'a': 1}
# ! KeyError frozenset({2}) | {}
# ! KeyError 1 | {'a': 1}
# ! TypeError descriptor '__getitem__' for 'dict' objects doesn't apply to a 'float' object
# ! TypeError dict.__getitem__() takes exactly one argument (2 given) | {'a': 1}
# {'a': 'b', 'c': 'd'} | {'a': 'b', 'c': 'd'}
# {1: 'x', 2.5: 'y'} | {1: 'x', 2.5: 'y'}
# ! TypeError wrapper __or__() takes no keyword arguments | {}
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence | {1: 1, 2: 2, 3: 3}
# ! TypeError dict.__reversed__() takes no arguments (1 given) | {(1, 2): [3], None: {}}
# ! TypeError unhashable type: 'set' | {'b': 2, 'a': 1}
# {'a': 1, 1: 2} | {'a': 1, 1: 2}
# ! TypeError expected 1 argument, got 0 | {1: 1, 2: 2, 3: 3}
# ! TypeError expected 1 argument, got 2
# ! TypeError descriptor '__reversed__' for 'dict' objects doesn't apply to a 'type' object
# {} | {(1, 2): [3], None: {}}
# dict {(1, 2): [3], None: {}, 'x': 1}
# {1: 1, 2: 2, 3: 3, 'b': 2, 'c': 3} | {1: 1, 2: 2, 3: 3}
# ! TypeError descriptor '__reversed__' for 'dict' objects doesn't apply to a 'int' object
# ! KeyError frozenset()
