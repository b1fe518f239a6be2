"""Good and bad calls of set's add, remove, discard, contains."""
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
m({1}, lambda a: a.__contains__([]))
m({1.5, 'x'}, lambda a: a.discard([]))
m({1}, lambda a: a.remove((1, 2), **{'q': 1}))
m({'a'}, lambda a: a.add(frozenset()))
t(lambda: set.remove({1}, 1, start=2))
m({'a'}, lambda a: a.remove(int))
m({1}, lambda a: a.remove(1, len))
m({1.5, 'x'}, lambda a: a.add(int, encoding='utf-8'))
m(set(), lambda a: a.discard(int, ValueError('x')))
m({1, 2, 3}, lambda a: a.remove('a'))
m(set(), lambda a: a.remove(True))
m({'a'}, lambda a: a.discard((1, 2)))
m({1, 2, 3}, lambda a: a.discard(int))
m({1, 2, 3}, lambda a: a.discard({}))
m(set(), lambda a: a.__contains__((1, 2)))
t(lambda: set.discard({1, 2, 3}, int))
m(set(), lambda a: a.remove(2**64 + 1))
m({1, 2, 3}, lambda a: a.add((1, 2), 'line\nbreak\r\nx'))
m(set(), lambda a: a.remove(None))
t(lambda: set.discard(slice(1, 3), {}))
m({1.5, 'x'}, lambda a: a.__contains__('a'))
m({1.5, 'x'}, lambda a: a.__contains__())
m(set(), lambda a: a.__contains__({}))
m(set(), lambda a: a.__contains__(*5))
m(set(), lambda a: a.remove({1}))
m({'a'}, lambda a: a.remove(b'a'))
m({1.5, 'x'}, lambda a: a.remove(frozenset([2])))
m({1}, lambda a: a.add(None))
t(lambda: set.discard({1.5, 'x'}, b'a', reverse=1))
m({1, 2, 3}, lambda a: a.remove(True))
m({'a'}, lambda a: a.remove({}))
m({'a'}, lambda a: a.discard())
m(set(), lambda a: a.remove(2.5))
m({1.5, 'x'}, lambda a: a.add(*5))
m(set(), lambda a: a.add({}))
m({1}, lambda a: a.remove([]))
m({'a'}, lambda a: a.remove(None))
t(lambda: set.discard(iter([1, 2]), (1, 2)))
m({1.5, 'x'}, lambda a: a.__contains__([]))
m({1, 2, 3}, lambda a: a.__contains__({}, errors='strict', **{'q': 1}))
m(set(), lambda a: a.__contains__())
m({'a'}, lambda a: a.remove(1))
m(set(), lambda a: a.remove(int))
m(set(), lambda a: a.discard(2.5, start=2))
m({'a'}, lambda a: a.add())
m({1}, lambda a: a.discard({}))
t(lambda: set.__contains__(int | None, 2.5))
m({1.5, 'x'}, lambda a: a.remove([]))
m({1.5, 'x'}, lambda a: a.remove(2.5))
m({'a'}, lambda a: a.remove(...))
t(lambda: set.add(Index(3), []))
m(set(), lambda a: a.add(errors='strict'))
t(lambda: set.add(object(), {}))
t(lambda: set.remove({1}, 'a'))
m({1.5, 'x'}, lambda a: a.remove(int))
t(lambda: set.__contains__(frozenset([2]), b'a'))
m({1.5, 'x'}, lambda a: a.remove({1}))
m({1, 2, 3}, lambda a: a.discard((1, 2), **{'q': 1}))
m({1}, lambda a: a.add([]))
m({1.5, 'x'}, lambda a: a.add({1}))
# --- expect
# outcome: ok
# output:
# ! TypeError unhashable type: 'list' | set['1']
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError set.remove() takes no keyword arguments | set['1']
# None | set["'a'", 'frozenset()']
# ! TypeError set.remove() takes no keyword arguments
# ! KeyError <class 'int'> | set["'a'"]
# ! TypeError set.remove() takes exactly one argument (2 given) | set['1']
# ! TypeError set.add() takes no keyword arguments | set["'x'", '1.5']
# ! TypeError set.discard() takes exactly one argument (2 given) | set[]
# ! KeyError 'a' | set['1', '2', '3']
# ! KeyError True | set[]
# None | set["'a'"]
# None | set['1', '2', '3']
# ! TypeError unhashable type: 'dict' | set['1', '2', '3']
# False | set[]
# NoneType None
# ! KeyError 18446744073709551617 | set[]
# ! TypeError set.add() takes exactly one argument (2 given) | set['1', '2', '3']
# ! KeyError None | set[]
# ! TypeError descriptor 'discard' for 'set' objects doesn't apply to a 'slice' object
# False | set["'x'", '1.5']
# ! TypeError set.__contains__() takes exactly one argument (0 given) | set["'x'", '1.5']
# ! TypeError unhashable type: 'dict' | set[]
# ! TypeError set.__contains__() argument after * must be an iterable, not int | set[]
# ! KeyError {1} | set[]
# ! KeyError b'a' | set["'a'"]
# ! KeyError frozenset({2}) | set["'x'", '1.5']
# None | set['1', 'None']
# ! TypeError set.discard() takes no keyword arguments
# None | set['2', '3']
# ! TypeError unhashable type: 'dict' | set["'a'"]
# ! TypeError set.discard() takes exactly one argument (0 given) | set["'a'"]
# ! KeyError 2.5 | set[]
# ! TypeError set.add() argument after * must be an iterable, not int | set["'x'", '1.5']
# ! TypeError unhashable type: 'dict' | set[]
# ! TypeError unhashable type: 'list' | set['1']
# ! KeyError None | set["'a'"]
# ! TypeError descriptor 'discard' for 'set' objects doesn't apply to a 'list_iterator' object
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! TypeError set.__contains__() takes no keyword arguments | set['1', '2', '3']
# ! TypeError set.__contains__() takes exactly one argument (0 given) | set[]
# ! KeyError 1 | set["'a'"]
# ! KeyError <class 'int'> | set[]
# ! TypeError set.discard() takes no keyword arguments | set[]
# ! TypeError set.add() takes exactly one argument (0 given) | set["'a'"]
# ! TypeError unhashable type: 'dict' | set['1']
# ! TypeError descriptor '__contains__' for 'set' objects doesn't apply to a 'types.UnionType' object
# ! TypeError unhashable type: 'list' | set["'x'", '1.5']
# ! KeyError 2.5 | set["'x'", '1.5']
# ! KeyError Ellipsis | set["'a'"]
# ! TypeError descriptor 'add' for 'set' objects doesn't apply to a 'Index' object
# ! TypeError set.add() takes no keyword arguments | set[]
# ! TypeError descriptor 'add' for 'set' objects doesn't apply to a 'object' object
# ! KeyError 'a'
# ! KeyError <class 'int'> | set["'x'", '1.5']
# ! TypeError descriptor '__contains__' for 'set' objects doesn't apply to a 'frozenset' object
# ! KeyError {1} | set["'x'", '1.5']
# ! TypeError set.discard() takes no keyword arguments | set['1', '2', '3']
# ! TypeError unhashable type: 'list' | set['1']
# ! TypeError unhashable type: 'set' | set["'x'", '1.5']
