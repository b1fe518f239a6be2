"""A view of keys or items makes a set of whatever is iterated on its other side."""
d = {1: 2}
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
show(lambda: sorted([1, 3] | d.keys()))
show(lambda: sorted(d | d.items(), key=str))
show(lambda: (1, 5) - d.keys())
show(lambda: 5 | d.keys())
show(lambda: d.keys() | 5)
show(lambda: [1, [2]] ^ d.keys())
show(lambda: "a" & d.keys())
show(lambda: sorted(frozenset([4]) | d.keys()))
show(lambda: type(frozenset([4]) | d.keys()).__name__)
show(lambda: sorted(d.values() | d.keys()))
show(lambda: d.keys() - [1])
show(lambda: {9} - d.keys())
show(lambda: d - d.keys())
show(lambda: [1] < d.keys())
show(lambda: d.values() | {1})
# --- expect
# outcome: ok
# output:
# [1, 3]
# [(1, 2), 1]
# {5}
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError unhashable type: 'list'
# set()
# [1, 4]
# set
# [1, 2]
# set()
# {9}
# set()
# TypeError '<' not supported between instances of 'list' and 'dict_keys'
# TypeError unsupported operand type(s) for |: 'dict_values' and 'set'
