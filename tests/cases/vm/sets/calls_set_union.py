"""Good and bad calls of set's union, intersection, difference, update."""
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
m({'a'}, lambda a: a.update(Empty()))
m({1, 2, 3}, lambda a: a.update(frozenset([1])))
m({1.5, 'x'}, lambda a: a.union('ab', {1: 2}.keys()))
m({1, 2, 3}, lambda a: a.difference(b'l\nm\r\nx', set()))
m(set(), lambda a: a.difference())
m({1}, lambda a: a.update())
m({1, 2, 3}, lambda a: a.union())
m({1, 2, 3}, lambda a: a.intersection())
m({1.5, 'x'}, lambda a: a.intersection())
m({1}, lambda a: a.union())
m(set(), lambda a: a.union())
m({1.5, 'x'}, lambda a: a.union())
m({1, 2, 3}, lambda a: a.union((3,), Number(5)))
m({1}, lambda a: a.intersection({1}))
m({'a'}, lambda a: a.intersection())
m({1, 2, 3}, lambda a: a.intersection(frozenset([1]), frozenset([1])))
t(lambda: set.intersection(len, 1e-7))
m({1}, lambda a: a.union({1: 2}.keys(), 'ab'))
t(lambda: set.update({1}))
m(set(), lambda a: a.update(*5))
m({1}, lambda a: a.union([[1]]))
m({'a'}, lambda a: a.union())
m({'a'}, lambda a: a.union({1}, [[1]]))
m({1, 2, 3}, lambda a: a.intersection(range(3)))
m({1.5, 'x'}, lambda a: a.difference())
m(set(), lambda a: a.union([[1]], {1: 2}.keys()))
t(lambda: set.difference(set(), {1: 2}.keys(), ValueError('x')))
m({'a'}, lambda a: a.difference())
m({1}, lambda a: a.union({2, 3}, [1, 2]))
m({1, 2, 3}, lambda a: a.update(str.upper))
m({1.5, 'x'}, lambda a: a.union({'a': 1}.items()))
m({1.5, 'x'}, lambda a: a.difference([[1]], [[1]]))
m({1}, lambda a: a.difference(*5))
m(set(), lambda a: a.intersection(frozenset([1])))
m(set(), lambda a: a.intersection([[1]]))
m({'a'}, lambda a: a.update([[1]]))
m({1.5, 'x'}, lambda a: a.update({1: 2}.keys(), range(3)))
m({1.5, 'x'}, lambda a: a.intersection(len))
m({1.5, 'x'}, lambda a: a.intersection((1, 1.0, True)))
m({1.5, 'x'}, lambda a: a.intersection(0, range(3)))
t(lambda: set.difference({1, 2, 3}, {1}))
m({1}, lambda a: a.difference())
m(set(), lambda a: a.union(range(3)))
m({1, 2, 3}, lambda a: a.union([[1]], {2, 3}))
t(lambda: set.update((), {1}, b''))
m({'a'}, lambda a: a.update(default=3))
t(lambda: set.intersection({1, 2, 3}))
t(lambda: set.union('tab\there\n'))
t(lambda: set.intersection({1}, {2, 3}, 'ab'))
t(lambda: set.update(bytearray(b'abc'), {2, 3}, [1, 2]))
m(set(), lambda a: a.intersection(-2.5, set()))
m(set(), lambda a: a.update(set(), [[1]]))
t(lambda: set.update(ValueError('x')))
m({1}, lambda a: a.intersection('ab', {1: 2}, Empty))
t(lambda: set.intersection(reversed([1, 2]), frozenset([1]), {1}, **{'q': 1}))
t(lambda: set.difference(..., str.upper))
m({'a'}, lambda a: a.union([1, 2], {2, 3}))
m(set(), lambda a: a.update([[1]], reverse=1))
m({1, 2, 3}, lambda a: a.update(set(), type))
m({1, 2, 3}, lambda a: a.union(range(3)))
# --- expect
# outcome: ok
# output:
# ! TypeError 'Empty' object is not iterable | set["'a'"]
# None | set['1', '2', '3']
# set["'a'", "'b'", "'x'", '1', '1.5'] | set["'x'", '1.5']
# set['1', '2', '3'] | set['1', '2', '3']
# set[] | set[]
# None | set['1']
# set['1', '2', '3'] | set['1', '2', '3']
# set['1', '2', '3'] | set['1', '2', '3']
# set["'x'", '1.5'] | set["'x'", '1.5']
# set['1'] | set['1']
# set[] | set[]
# set["'x'", '1.5'] | set["'x'", '1.5']
# ! TypeError 'Number' object is not iterable | set['1', '2', '3']
# set['1'] | set['1']
# set["'a'"] | set["'a'"]
# set['1'] | set['1', '2', '3']
# ! TypeError descriptor 'intersection' for 'set' objects doesn't apply to a 'builtin_function_or_method' object
# set["'a'", "'b'", '1'] | set['1']
# NoneType None
# ! TypeError set.update() argument after * must be an iterable, not int | set[]
# ! TypeError unhashable type: 'list' | set['1']
# set["'a'"] | set["'a'"]
# ! TypeError unhashable type: 'list' | set["'a'"]
# set['1', '2'] | set['1', '2', '3']
# set["'x'", '1.5'] | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set[]
# ! TypeError 'ValueError' object is not iterable
# set["'a'"] | set["'a'"]
# set['1', '2', '3'] | set['1']
# ! TypeError 'method_descriptor' object is not iterable | set['1', '2', '3']
# set["'x'", "('a', 1)", '1.5'] | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError set.difference() argument after * must be an iterable, not int | set['1']
# set[] | set[]
# ! TypeError unhashable type: 'list' | set[]
# ! TypeError unhashable type: 'list' | set["'a'"]
# None | set["'x'", '0', '1', '1.5', '2']
# ! TypeError 'builtin_function_or_method' object is not iterable | set["'x'", '1.5']
# set[] | set["'x'", '1.5']
# ! TypeError 'int' object is not iterable | set["'x'", '1.5']
# set set['2', '3']
# set['1'] | set['1']
# set['0', '1', '2'] | set[]
# ! TypeError unhashable type: 'list' | set['1', '2', '3']
# ! TypeError descriptor 'update' for 'set' objects doesn't apply to a 'tuple' object
# ! TypeError set.update() takes no keyword arguments | set["'a'"]
# set set['1', '2', '3']
# ! TypeError descriptor 'union' for 'set' objects doesn't apply to a 'str' object
# set set[]
# ! TypeError descriptor 'update' for 'set' objects doesn't apply to a 'bytearray' object
# ! TypeError 'float' object is not iterable | set[]
# ! TypeError unhashable type: 'list' | set[]
# ! TypeError descriptor 'update' for 'set' objects doesn't apply to a 'ValueError' object
# ! TypeError 'type' object is not iterable | set['1']
# ! TypeError descriptor 'intersection' for 'set' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'difference' for 'set' objects doesn't apply to a 'ellipsis' object
# set["'a'", '1', '2', '3'] | set["'a'"]
# ! TypeError set.update() takes no keyword arguments | set[]
# ! TypeError 'type' object is not iterable | set['1', '2', '3']
# set['0', '1', '2', '3'] | set['1', '2', '3']
