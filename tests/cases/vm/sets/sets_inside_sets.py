"""A set that is looked for in a set is taken as a frozenset; one that is put in is refused."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
x = {frozenset({1, 2}), 3}
print({1, 2} in x, {1} in x, frozenset({2, 1}) in x)
x.discard({1})
x.remove({2, 1})
print(x)
t(lambda: x.remove({9}))
t(lambda: x.add({1}))
t(lambda: {1} in {1: 2})
t(lambda: {{1}})
t(lambda: {1: {2}, frozenset({3}): 4}[frozenset({3})])
t(lambda: [] in x)
t(lambda: x.discard([]))
t(lambda: x.update(5))
t(lambda: x.update([1], 5))
t(lambda: x | [1])
t(lambda: x.union([1], "a", {2: 3}) == {1, "a", 2, 3})
t(lambda: x.__or__([1]))
t(lambda: x.__ior__({7}) is x)
t(lambda: x.__rsub__({7, 8}))
t(lambda: x.__le__({3, 7, 9}))
t(lambda: type(frozenset([1]) | {2}))
t(lambda: ({2} | frozenset([1])) == {1, 2})
t(lambda: frozenset([1]).union({1}) == frozenset([1]))
t(lambda: set().pop())
t(lambda: frozenset().add(1))
t(lambda: {1} < 5)
t(lambda: {1} == 5)
t(lambda: {1} > {1}, )
t(lambda: set(5))
t(lambda: set([1], [2]))
t(lambda: set(x=1))
t(lambda: frozenset({1}).copy() == {1})
t(lambda: sorted({3, 1, 2} ^ {3, 4}))
t(lambda: {1, 2}.isdisjoint([3]))
t(lambda: {1, 2}.issuperset("ab"))
t(lambda: {1} - [1])
t(lambda: {1, 2}.symmetric_difference([2, 3]) == {1, 3})
# --- expect
# outcome: ok
# output:
# True False True
# {3}
# KeyError {9}
# TypeError unhashable type: 'set'
# TypeError unhashable type: 'set'
# TypeError unhashable type: 'set'
# 4
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'list'
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for |: 'set' and 'list'
# True
# NotImplemented
# True
# {8}
# False
# <class 'frozenset'>
# True
# True
# KeyError 'pop from an empty set'
# AttributeError 'frozenset' object has no attribute 'add'
# TypeError '<' not supported between instances of 'set' and 'int'
# False
# False
# TypeError 'int' object is not iterable
# TypeError set expected at most 1 argument, got 2
# TypeError set() takes no keyword arguments
# True
# [1, 2, 4]
# True
# False
# TypeError unsupported operand type(s) for -: 'set' and 'list'
# True
