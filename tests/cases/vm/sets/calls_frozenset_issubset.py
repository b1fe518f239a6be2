"""Good and bad calls of frozenset's issubset, issuperset, isdisjoint, or."""
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
class Items(list): pass
def two(a, b=0): return (a, b)

t(lambda: frozenset.isdisjoint('a b c', frozenset([1])))
t(lambda: (frozenset([2])).__or__(set()))
t(lambda: (frozenset({1, 2, 3})).__or__())
t(lambda: (frozenset({1, 2, 3})).issuperset([1, 2]))
t(lambda: (frozenset({1, 2, 3})).issuperset(object, errors='strict'))
t(lambda: (frozenset('ab')).issubset([1, 2]))
t(lambda: (frozenset('ab')).__or__(range(3)))
t(lambda: (frozenset({1, 2, 3})).issubset(-10**25))
t(lambda: (frozenset('ab')).isdisjoint('ab'))
t(lambda: frozenset.issubset(bytearray(), {'a': 1}))
t(lambda: (frozenset('ab')).isdisjoint([[1]]))
t(lambda: (frozenset('ab')).issuperset((3,), frozenset([2])))
t(lambda: (frozenset('ab')).__or__(frozenset([1])))
t(lambda: (frozenset('ab')).issuperset([[1]]))
t(lambda: frozenset.__or__(frozenset(), 'ab', reverse=1))
t(lambda: (frozenset([2])).issubset([[1]]))
t(lambda: (frozenset()).isdisjoint(slice(5, 0, -2)))
t(lambda: (frozenset([2])).issubset({1: 2}.keys(), sep=','))
t(lambda: (frozenset('ab')).issubset(NotImplemented))
t(lambda: (frozenset('ab')).issuperset(slice(None, None, -1)))
t(lambda: frozenset.issubset(type))
t(lambda: (frozenset({1, 2, 3})).issubset())
t(lambda: frozenset.issuperset([[1], [2, 3]], {1}))
t(lambda: (frozenset([2])).isdisjoint(frozenset([1]), two))
t(lambda: frozenset.issuperset(1e-7, {1: 1, 2: 2, 3: 3}))
t(lambda: frozenset.__or__(list[int], {2, 3}))
t(lambda: (frozenset()).__or__(set()))
t(lambda: frozenset.isdisjoint(str.upper, {1}))
t(lambda: (frozenset()).issubset(*5))
t(lambda: frozenset.issuperset(range(10, 0, -3), {1: 2}))
t(lambda: frozenset.__or__(2**15, 'ab'))
t(lambda: (frozenset({1, 2, 3})).isdisjoint(*5))
t(lambda: frozenset.__or__(b'\t a', {1}))
t(lambda: frozenset.issubset({'a'}, set()))
t(lambda: frozenset.issubset(Items([2, 1])))
t(lambda: frozenset.issuperset(2**63 - 1, {1: 2}.keys(), start=2))
t(lambda: (frozenset([2])).issuperset(len))
t(lambda: (frozenset({1, 2, 3})).isdisjoint(set(), start=2))
t(lambda: frozenset.issubset(enumerate('ab'), {1}))
t(lambda: (frozenset({1, 2, 3})).issuperset(*5))
t(lambda: frozenset.issuperset({'a': 1, 'b': 2}.values(), set()))
t(lambda: frozenset.isdisjoint(['b', 'a'], {1}))
t(lambda: frozenset.issubset(-10**25, frozenset([1])))
t(lambda: frozenset.isdisjoint(2.0**53, 'ab'))
t(lambda: frozenset.isdisjoint(b'Hello World', range(3)))
t(lambda: (frozenset()).issubset(len))
t(lambda: frozenset.issubset(2.0**53, frozenset([1])))
t(lambda: (frozenset({1, 2, 3})).__or__(*5))
t(lambda: frozenset.issubset(two, set()))
t(lambda: frozenset.isdisjoint((1, 1.0, True), [1, 2]))
# --- expect
# outcome: ok
# output:
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'str' object
# frozenset frozenset['2']
# ! TypeError expected 1 argument, got 0
# bool True
# ! TypeError frozenset.issuperset() takes no keyword arguments
# bool False
# NotImplementedType NotImplemented
# ! TypeError 'int' object is not iterable
# bool False
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'bytearray' object
# ! TypeError unhashable type: 'list'
# ! TypeError frozenset.issuperset() takes exactly one argument (2 given)
# frozenset frozenset["'a'", "'b'", '1']
# ! TypeError unhashable type: 'list'
# ! TypeError wrapper __or__() takes no keyword arguments
# ! TypeError unhashable type: 'list'
# ! TypeError 'slice' object is not iterable
# ! TypeError frozenset.issubset() takes no keyword arguments
# ! TypeError 'NotImplementedType' object is not iterable
# ! TypeError 'slice' object is not iterable
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'type' object
# ! TypeError frozenset.issubset() takes exactly one argument (0 given)
# ! TypeError descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'list' object
# ! TypeError frozenset.isdisjoint() takes exactly one argument (2 given)
# ! TypeError descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'float' object
# ! TypeError descriptor '__or__' requires a 'frozenset' object but received a 'types.GenericAlias'
# frozenset frozenset[]
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'method_descriptor' object
# ! TypeError frozenset.issubset() argument after * must be an iterable, not int
# ! TypeError descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'range' object
# ! TypeError descriptor '__or__' requires a 'frozenset' object but received a 'int'
# ! TypeError frozenset.isdisjoint() argument after * must be an iterable, not int
# ! TypeError descriptor '__or__' requires a 'frozenset' object but received a 'bytes'
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'Items' object
# ! TypeError descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'int' object
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError frozenset.isdisjoint() takes no keyword arguments
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'enumerate' object
# ! TypeError frozenset.issuperset() argument after * must be an iterable, not int
# ! TypeError descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'bytes' object
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'float' object
# ! TypeError frozenset.__or__() argument after * must be an iterable, not int
# ! TypeError descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'tuple' object
