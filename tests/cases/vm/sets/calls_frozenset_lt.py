"""Good and bad calls of frozenset's lt, copy, add."""
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
t(lambda: (frozenset('ab')).add(type))
t(lambda: (frozenset('ab')).__lt__([1, 2]))
t(lambda: (frozenset({1, 2, 3})).__lt__(frozenset([1])))
t(lambda: (frozenset([2])).copy())
t(lambda: (frozenset()).copy())
t(lambda: frozenset.add(frozenset(), ValueError))
t(lambda: frozenset.copy(ValueError('x')))
t(lambda: (frozenset({1, 2, 3})).__lt__())
t(lambda: frozenset.__lt__([1, 'a'], {1: 2}.keys()))
t(lambda: (frozenset('ab')).copy(reverse=1))
t(lambda: (frozenset([2])).copy(*5))
t(lambda: (frozenset()).__lt__({2, 3}, reverse=1))
t(lambda: frozenset.copy(((1, 2), [3])))
t(lambda: frozenset.copy(b'12', **{'q': 1}))
t(lambda: (frozenset('ab')).copy(''))
t(lambda: frozenset.copy(property()))
t(lambda: frozenset.__lt__(1e22, {1}, [1.5, 2, True]))
t(lambda: (frozenset()).__lt__(*5, **{'q': 1}))
t(lambda: frozenset.copy(bytearray()))
t(lambda: frozenset.copy(ValueError))
t(lambda: frozenset.copy({1}))
t(lambda: frozenset.copy({}))
# --- expect
# outcome: ok
# output:
# ! AttributeError 'frozenset' object has no attribute 'add'
# NotImplementedType NotImplemented
# bool False
# frozenset frozenset['2']
# frozenset frozenset[]
# ! AttributeError type object 'frozenset' has no attribute 'add'
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'ValueError' object
# ! TypeError expected 1 argument, got 0
# ! TypeError descriptor '__lt__' requires a 'frozenset' object but received a 'list'
# ! TypeError frozenset.copy() takes no keyword arguments
# ! TypeError frozenset.copy() argument after * must be an iterable, not int
# ! TypeError wrapper __lt__() takes no keyword arguments
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'bytes' object
# ! TypeError frozenset.copy() takes no arguments (1 given)
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'property' object
# ! TypeError descriptor '__lt__' requires a 'frozenset' object but received a 'float'
# ! TypeError frozenset.__lt__() argument after * must be an iterable, not int
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'copy' for 'frozenset' objects doesn't apply to a 'dict' object
