"""Good and bad calls of set's intersection_update, difference_update, symmetric_difference, symmetric_difference_update."""
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
class Map(dict): pass
def gen():
    yield 3
    yield 1
m({1.5, 'x'}, lambda a: a.symmetric_difference(property(), range(10, 0, -3)))
t(lambda: set.symmetric_difference(object()))
m({1}, lambda a: a.intersection_update((3,), (3,)))
m({1}, lambda a: a.difference_update({2, 3}))
m({1, 2, 3}, lambda a: a.symmetric_difference(frozenset([1])))
m({1.5, 'x'}, lambda a: a.difference_update(slice('a', 2, 3), frozenset([1])))
m(set(), lambda a: a.difference_update([[1]], encoding='utf-8'))
m(set(), lambda a: a.symmetric_difference(set()))
m(set(), lambda a: a.symmetric_difference_update({1: 2}))
m({1.5, 'x'}, lambda a: a.difference_update({}, set()))
m(set(), lambda a: a.symmetric_difference(range(3)))
m({1, 2, 3}, lambda a: a.symmetric_difference_update(set()))
m({1}, lambda a: a.symmetric_difference({2, 3}))
m(set(), lambda a: a.symmetric_difference())
m(set(), lambda a: a.symmetric_difference({1: 2}))
m({1.5, 'x'}, lambda a: a.symmetric_difference('ab'))
m(set(), lambda a: a.symmetric_difference([[1]]))
t(lambda: set.difference_update(None, [[1]], start=2))
m({1.5, 'x'}, lambda a: a.symmetric_difference({1}))
m({1, 2, 3}, lambda a: a.symmetric_difference_update())
t(lambda: set.difference_update(set(), (3,)))
t(lambda: set.intersection_update({1, 2, 3}))
t(lambda: set.symmetric_difference_update({1}, set()))
m({1}, lambda a: a.intersection_update([[1], [2, 3]]))
m({1}, lambda a: a.symmetric_difference_update([[1]]))
m({1, 2, 3}, lambda a: a.intersection_update())
t(lambda: set.symmetric_difference({1}, set()))
m({1, 2, 3}, lambda a: a.symmetric_difference([1, 2, 3]))
t(lambda: set.difference_update({'a'}, dict, [1, 2]))
m({1}, lambda a: a.symmetric_difference([1, 2]))
m({'a'}, lambda a: a.difference_update(*5))
t(lambda: set.symmetric_difference_update(bytearray(), [1, 2]))
m({1}, lambda a: a.symmetric_difference(bytearray(b'abc')))
m({1.5, 'x'}, lambda a: a.intersection_update([[1]]))
m({'a'}, lambda a: a.symmetric_difference_update([[1]]))
m({'a'}, lambda a: a.symmetric_difference(set()))
m({1, 2, 3}, lambda a: a.intersection_update(5e-324, str.upper))
m({'a'}, lambda a: a.symmetric_difference_update(1.0))
m(set(), lambda a: a.difference_update([[1]], (3,)))
m({'a'}, lambda a: a.symmetric_difference({1}))
m({1, 2, 3}, lambda a: a.symmetric_difference(b'\t a'))
m({'a'}, lambda a: a.difference_update({1}, [[1]]))
t(lambda: set.symmetric_difference({1.5, 'x'}, {1: 2}.keys()))
m({1, 2, 3}, lambda a: a.symmetric_difference_update(float('inf')))
m({1.5, 'x'}, lambda a: a.symmetric_difference(range(3)))
m({1.5, 'x'}, lambda a: a.symmetric_difference([[1]]))
m({1, 2, 3}, lambda a: a.symmetric_difference())
m({1, 2, 3}, lambda a: a.symmetric_difference({2, 3}))
m({1, 2, 3}, lambda a: a.symmetric_difference(range(3), start=2))
m({1.5, 'x'}, lambda a: a.intersection_update(bytearray(3), float))
m(set(), lambda a: a.symmetric_difference_update())
t(lambda: set.symmetric_difference(2.675, -1))
t(lambda: set.intersection_update([1, 'a']))
m({1.5, 'x'}, lambda a: a.difference_update([[1]], b'a'))
m({'a'}, lambda a: a.symmetric_difference([[1]]))
m({1, 2, 3}, lambda a: a.symmetric_difference_update(bytearray(b'\x00\xff')))
t(lambda: set.symmetric_difference(Map(a=1), range(5), **{'q': 1}))
t(lambda: set.difference_update(gen()))
t(lambda: set.difference_update({1: 2}.keys()))
m(set(), lambda a: a.symmetric_difference_update({1}, 10**18, default=3))
# --- expect
# outcome: ok
# output:
# ! TypeError set.symmetric_difference() takes exactly one argument (2 given) | set["'x'", '1.5']
# ! TypeError descriptor 'symmetric_difference' for 'set' objects doesn't apply to a 'object' object
# None | set[]
# None | set['1']
# set['2', '3'] | set['1', '2', '3']
# ! TypeError 'slice' object is not iterable | set["'x'", '1.5']
# ! TypeError set.difference_update() takes no keyword arguments | set[]
# set[] | set[]
# None | set['1']
# None | set["'x'", '1.5']
# set['0', '1', '2'] | set[]
# None | set['1', '2', '3']
# set['1', '2', '3'] | set['1']
# ! TypeError set.symmetric_difference() takes exactly one argument (0 given) | set[]
# set['1'] | set[]
# set["'a'", "'b'", "'x'", '1.5'] | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set[]
# ! TypeError descriptor 'difference_update' for 'set' objects doesn't apply to a 'NoneType' object
# set["'x'", '1', '1.5'] | set["'x'", '1.5']
# ! TypeError set.symmetric_difference_update() takes exactly one argument (0 given) | set['1', '2', '3']
# NoneType None
# NoneType None
# NoneType None
# ! TypeError unhashable type: 'list' | set['1']
# ! TypeError unhashable type: 'list' | set['1']
# None | set['1', '2', '3']
# set set['1']
# set[] | set['1', '2', '3']
# ! TypeError 'type' object is not iterable
# set['2'] | set['1']
# ! TypeError set.difference_update() argument after * must be an iterable, not int | set["'a'"]
# ! TypeError descriptor 'symmetric_difference_update' for 'set' objects doesn't apply to a 'bytearray' object
# set['1', '97', '98', '99'] | set['1']
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set["'a'"]
# set["'a'"] | set["'a'"]
# ! TypeError 'float' object is not iterable | set['1', '2', '3']
# ! TypeError 'float' object is not iterable | set["'a'"]
# ! TypeError unhashable type: 'list' | set[]
# set["'a'", '1'] | set["'a'"]
# set['1', '2', '3', '32', '9', '97'] | set['1', '2', '3']
# ! TypeError unhashable type: 'list' | set["'a'"]
# set set["'x'", '1', '1.5']
# ! TypeError 'float' object is not iterable | set['1', '2', '3']
# set["'x'", '0', '1', '1.5', '2'] | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError set.symmetric_difference() takes exactly one argument (0 given) | set['1', '2', '3']
# set['1'] | set['1', '2', '3']
# ! TypeError set.symmetric_difference() takes no keyword arguments | set['1', '2', '3']
# ! TypeError 'type' object is not iterable | set["'x'", '1.5']
# ! TypeError set.symmetric_difference_update() takes exactly one argument (0 given) | set[]
# ! TypeError descriptor 'symmetric_difference' for 'set' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'intersection_update' for 'set' objects doesn't apply to a 'list' object
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError unhashable type: 'list' | set["'a'"]
# None | set['0', '1', '2', '255', '3']
# ! TypeError descriptor 'symmetric_difference' for 'set' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'difference_update' for 'set' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'difference_update' for 'set' objects doesn't apply to a 'dict_keys' object
# ! TypeError set.symmetric_difference_update() takes no keyword arguments | set[]
