"""Good and bad calls of set's le, clear, copy."""
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
class Text(str): pass
class Real(float): pass
def two(a, b=0): return (a, b)

m({1}, lambda a: a.clear())
t(lambda: set.copy({1}))
m({1.5, 'x'}, lambda a: a.copy())
t(lambda: set.clear(ValueError))
m({1, 2, 3}, lambda a: a.clear(key=len))
m(set(), lambda a: a.clear(b'12'))
t(lambda: set.__le__(255))
m({'a'}, lambda a: a.__le__({1}))
m({1}, lambda a: a.copy())
m(set(), lambda a: a.copy())
m({'a'}, lambda a: a.copy())
m({1.5, 'x'}, lambda a: a.__le__())
m({'a'}, lambda a: a.__le__((3,)))
m({1}, lambda a: a.__le__(frozenset([1])))
t(lambda: set.clear(['b', 'a']))
t(lambda: set.__le__(set(), {2, 3}))
m({'a'}, lambda a: a.copy(encoding='utf-8'))
m(set(), lambda a: a.copy(range(2**70, 2**70 + 3)))
m(set(), lambda a: a.__le__([1, 2]))
t(lambda: set.__le__({1}, 1000000))
m({1.5, 'x'}, lambda a: a.clear([3, 1, 2]))
m({1, 2, 3}, lambda a: a.copy())
t(lambda: set.clear(frozenset([2])))
m({'a'}, lambda a: a.__le__(frozenset([1]), '{0}'))
m({1.5, 'x'}, lambda a: a.__le__(set()))
m({'a'}, lambda a: a.copy(len))
t(lambda: set.copy(list(range(10))))
t(lambda: set.clear('é😀x', 0.1))
m(set(), lambda a: a.__le__({1}, **{'q': 1}))
m({1}, lambda a: a.clear(encoding='utf-8'))
t(lambda: set.clear({1.5, 'x'}))
t(lambda: set.clear(iter('ab')))
t(lambda: set.copy(bytearray(b' a,b ')))
m({1, 2, 3}, lambda a: a.copy(*5))
m({1, 2, 3}, lambda a: a.__le__())
t(lambda: set.clear(reversed([1, 2])))
t(lambda: set.copy('aaa', 2))
t(lambda: set.__le__({'a'}))
t(lambda: set.clear(two, [1, 'a']))
m({1, 2, 3}, lambda a: a.__le__(*5))
t(lambda: set.__le__(iter('ab'), (3,)))
m(set(), lambda a: a.clear(start=2))
m({1, 2, 3}, lambda a: a.copy(sep=','))
t(lambda: set.copy(Real(2.5)))
t(lambda: set.clear(3**50))
m({'a'}, lambda a: a.clear(0))
m(set(), lambda a: a.__le__())
t(lambda: set.clear(b'a'))
t(lambda: set.__le__({1, 2, 3}, {1: 2}, 3**50, maxsplit=1, **{'q': 1}))
m({1.5, 'x'}, lambda a: a.copy(str.upper))
m({1, 2, 3}, lambda a: a.__le__([1, 2], 1e308, errors='strict'))
m({1}, lambda a: a.copy(*5))
m({1, 2, 3}, lambda a: a.copy(1e16))
t(lambda: set.copy(object()))
t(lambda: set.copy(set()))
t(lambda: set.clear(Text('sub')))
m({'a'}, lambda a: a.clear(*5))
# --- expect
# outcome: ok
# output:
# None | set[]
# set set['1']
# set["'x'", '1.5'] | set["'x'", '1.5']
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'type' object
# ! TypeError set.clear() takes no keyword arguments | set['1', '2', '3']
# ! TypeError set.clear() takes no arguments (1 given) | set[]
# ! TypeError descriptor '__le__' requires a 'set' object but received a 'int'
# False | set["'a'"]
# set['1'] | set['1']
# set[] | set[]
# set["'a'"] | set["'a'"]
# ! TypeError expected 1 argument, got 0 | set["'x'", '1.5']
# NotImplemented | set["'a'"]
# True | set['1']
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'list' object
# bool True
# ! TypeError set.copy() takes no keyword arguments | set["'a'"]
# ! TypeError set.copy() takes no arguments (1 given) | set[]
# NotImplemented | set[]
# NotImplementedType NotImplemented
# ! TypeError set.clear() takes no arguments (1 given) | set["'x'", '1.5']
# set['1', '2', '3'] | set['1', '2', '3']
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'frozenset' object
# ! TypeError expected 1 argument, got 2 | set["'a'"]
# False | set["'x'", '1.5']
# ! TypeError set.copy() takes no arguments (1 given) | set["'a'"]
# ! TypeError descriptor 'copy' for 'set' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'str' object
# ! TypeError wrapper __le__() takes no keyword arguments | set[]
# ! TypeError set.clear() takes no keyword arguments | set['1']
# NoneType None
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError descriptor 'copy' for 'set' objects doesn't apply to a 'bytearray' object
# ! TypeError set.copy() argument after * must be an iterable, not int | set['1', '2', '3']
# ! TypeError expected 1 argument, got 0 | set['1', '2', '3']
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'copy' for 'set' objects doesn't apply to a 'str' object
# ! TypeError expected 1 argument, got 0
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'function' object
# ! TypeError set.__le__() argument after * must be an iterable, not int | set['1', '2', '3']
# ! TypeError descriptor '__le__' requires a 'set' object but received a 'str_ascii_iterator'
# ! TypeError set.clear() takes no keyword arguments | set[]
# ! TypeError set.copy() takes no keyword arguments | set['1', '2', '3']
# ! TypeError descriptor 'copy' for 'set' objects doesn't apply to a 'Real' object
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'int' object
# ! TypeError set.clear() takes no arguments (1 given) | set["'a'"]
# ! TypeError expected 1 argument, got 0 | set[]
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'bytes' object
# ! TypeError wrapper __le__() takes no keyword arguments
# ! TypeError set.copy() takes no arguments (1 given) | set["'x'", '1.5']
# ! TypeError wrapper __le__() takes no keyword arguments | set['1', '2', '3']
# ! TypeError set.copy() argument after * must be an iterable, not int | set['1']
# ! TypeError set.copy() takes no arguments (1 given) | set['1', '2', '3']
# ! TypeError descriptor 'copy' for 'set' objects doesn't apply to a 'object' object
# set set[]
# ! TypeError descriptor 'clear' for 'set' objects doesn't apply to a 'Text' object
# ! TypeError set.clear() argument after * must be an iterable, not int | set["'a'"]
