"""Good and bad calls of set's issubset, issuperset, isdisjoint, or."""
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
m({'a'}, lambda a: a.isdisjoint([[1]]))
m({1}, lambda a: a.issubset([1, 2]))
m({'a'}, lambda a: a.isdisjoint({1}))
m({1}, lambda a: a.__or__({2, 3}))
t(lambda: set.issubset(list('hello'), set()))
m({1.5, 'x'}, lambda a: a.__or__([[1]]))
m({'a'}, lambda a: a.issubset(range(3)))
m({1}, lambda a: a.__or__(set()))
m({1.5, 'x'}, lambda a: a.issuperset('ab'))
m({'a'}, lambda a: a.isdisjoint({1: 2}.keys(), encoding='utf-8'))
t(lambda: set.issuperset(list(range(10)), {1: 2}.keys()))
m({1, 2, 3}, lambda a: a.issuperset([1, 2]))
m({1, 2, 3}, lambda a: a.isdisjoint('ab'))
m(set(), lambda a: a.__or__('ab'))
m({1, 2, 3}, lambda a: a.issuperset([[1]]))
m(set(), lambda a: a.issuperset((3,)))
m({'a'}, lambda a: a.__or__(*5))
m(set(), lambda a: a.issubset('ab', iter([1, 2])))
t(lambda: set.issuperset(enumerate('ab'), 'ab'))
m({1, 2, 3}, lambda a: a.issuperset([[1]], start=2))
m({1, 2, 3}, lambda a: a.isdisjoint((3,)))
m(set(), lambda a: a.issuperset((3,), {1}))
m({1.5, 'x'}, lambda a: a.issuperset([1, 2], b' pad '))
m({1.5, 'x'}, lambda a: a.__or__({1}))
m({1, 2, 3}, lambda a: a.__or__(*5))
m(set(), lambda a: a.__or__(set()))
m({1}, lambda a: a.issuperset(ValueError, **{'q': 1}))
m({1.5, 'x'}, lambda a: a.issuperset([[1]]))
t(lambda: set.__or__(set(), {1}))
t(lambda: set.issubset(lambda x: x, range(3)))
t(lambda: set.__or__(-7, 1.0))
m({'a'}, lambda a: a.__or__(frozenset([1])))
m({1, 2, 3}, lambda a: a.issubset('ab'))
t(lambda: set.issuperset({'a'}, 'ab', iter([1, 2])))
m(set(), lambda a: a.__or__({2, 3}))
m({'a'}, lambda a: a.isdisjoint({1: 2}, b'aXbXc'))
m({1, 2, 3}, lambda a: a.issubset([].append))
t(lambda: set.issuperset('Hello World', frozenset([1])))
t(lambda: set.issubset(Index(3), ' pad '))
m({'a'}, lambda a: a.__or__())
m({1}, lambda a: a.isdisjoint({1}))
t(lambda: set.isdisjoint({1.5, 'x'}, set()))
t(lambda: set.issubset({1, 2, 3}, str.upper))
m({1}, lambda a: a.issuperset(frozenset([1])))
m(set(), lambda a: a.issubset(True))
m({1, 2, 3}, lambda a: a.isdisjoint())
m({1, 2, 3}, lambda a: a.__or__(frozenset([1]), Index(3)))
m(set(), lambda a: a.isdisjoint([[1]]))
t(lambda: set.__or__({1.5, 'x'}, (3, 1, 2)))
m({'a'}, lambda a: a.__or__(set()))
m({1, 2, 3}, lambda a: a.__or__(frozenset([1])))
m({'a'}, lambda a: a.isdisjoint(1e16))
m(set(), lambda a: a.isdisjoint(property()))
t(lambda: set.issubset(type, [1, 2]))
m({1}, lambda a: a.issubset(ValueError('x')))
m({1.5, 'x'}, lambda a: a.__or__())
t(lambda: set.issuperset({'a'}, frozenset([1])))
t(lambda: set.__or__({'a'}, {2, 3}))
m({'a'}, lambda a: a.issubset([[1]]))
t(lambda: set.issubset({1}, {1: 2}))
# --- expect
# outcome: ok
# output:
# ! TypeError unhashable type: 'list' | set["'a'"]
# True | set['1']
# True | set["'a'"]
# set['1', '2', '3'] | set['1']
# ! TypeError descriptor 'issubset' for 'set' objects doesn't apply to a 'list' object
# NotImplemented | set["'x'", '1.5']
# False | set["'a'"]
# set['1'] | set['1']
# False | set["'x'", '1.5']
# ! TypeError set.isdisjoint() takes no keyword arguments | set["'a'"]
# ! TypeError descriptor 'issuperset' for 'set' objects doesn't apply to a 'list' object
# True | set['1', '2', '3']
# True | set['1', '2', '3']
# NotImplemented | set[]
# ! TypeError unhashable type: 'list' | set['1', '2', '3']
# False | set[]
# ! TypeError set.__or__() argument after * must be an iterable, not int | set["'a'"]
# ! TypeError set.issubset() takes exactly one argument (2 given) | set[]
# ! TypeError descriptor 'issuperset' for 'set' objects doesn't apply to a 'enumerate' object
# ! TypeError set.issuperset() takes no keyword arguments | set['1', '2', '3']
# False | set['1', '2', '3']
# ! TypeError set.issuperset() takes exactly one argument (2 given) | set[]
# ! TypeError set.issuperset() takes exactly one argument (2 given) | set["'x'", '1.5']
# set["'x'", '1', '1.5'] | set["'x'", '1.5']
# ! TypeError set.__or__() argument after * must be an iterable, not int | set['1', '2', '3']
# set[] | set[]
# ! TypeError set.issuperset() takes no keyword arguments | set['1']
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# set set['1']
# ! TypeError descriptor 'issubset' for 'set' objects doesn't apply to a 'function' object
# ! TypeError descriptor '__or__' requires a 'set' object but received a 'int'
# set["'a'", '1'] | set["'a'"]
# False | set['1', '2', '3']
# ! TypeError set.issuperset() takes exactly one argument (2 given)
# set['2', '3'] | set[]
# ! TypeError set.isdisjoint() takes exactly one argument (2 given) | set["'a'"]
# ! TypeError 'builtin_function_or_method' object is not iterable | set['1', '2', '3']
# ! TypeError descriptor 'issuperset' for 'set' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'issubset' for 'set' objects doesn't apply to a 'Index' object
# ! TypeError expected 1 argument, got 0 | set["'a'"]
# False | set['1']
# bool True
# ! TypeError 'method_descriptor' object is not iterable
# True | set['1']
# ! TypeError 'bool' object is not iterable | set[]
# ! TypeError set.isdisjoint() takes exactly one argument (0 given) | set['1', '2', '3']
# ! TypeError expected 1 argument, got 2 | set['1', '2', '3']
# ! TypeError unhashable type: 'list' | set[]
# NotImplementedType NotImplemented
# set["'a'"] | set["'a'"]
# set['1', '2', '3'] | set['1', '2', '3']
# ! TypeError 'float' object is not iterable | set["'a'"]
# ! TypeError 'property' object is not iterable | set[]
# ! TypeError descriptor 'issubset' for 'set' objects doesn't apply to a 'type' object
# ! TypeError 'ValueError' object is not iterable | set['1']
# ! TypeError expected 1 argument, got 0 | set["'x'", '1.5']
# bool False
# set set["'a'", '2', '3']
# ! TypeError unhashable type: 'list' | set["'a'"]
# bool True
