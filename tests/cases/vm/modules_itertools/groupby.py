"""groupby: keys, shared position of the groups, functions as keys."""
from itertools import groupby


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")], [k for k, _ in groupby([1, 1, 2, 1])])
print([(k, list(g)) for k, g in groupby([])], [(k, len(list(g))) for k, g in groupby([None, None, 0, False, ""])])
people = [("ann", 30), ("bob", 30), ("cid", 25), ("dan", 25), ("eve", 30)]
for age, group in groupby(people, key=lambda p: p[1]):
    print(age, [name for name, _ in group])
for age, group in groupby(sorted(people, key=lambda p: p[1]), lambda p: p[1]):
    print(age, sorted(group, reverse=True))
groups = [(k, g) for k, g in groupby("aabbc")]
print([(k, list(g)) for k, g in groups])
by = groupby("aabbbc")
key, group = next(by)
print(key, next(group), next(by)[0], list(group))
key, group = next(by)
print(key, list(group), next(by, "end"))
print([(k, list(g)) for k, g in groupby(range(10), key=lambda x: x // 4)], [(k, list(g)) for k, g in groupby(["a", "B", "b", "c"], str.lower)])
print([(k, list(g)) for k, g in groupby([1.0, 1, True, 2], None)], [(k, list(g)) for k, g in groupby([[1], [1], [2]])])
show(lambda: groupby(5))
show(lambda: list(groupby([1], 5)))
show(lambda: groupby())
show(lambda: list(groupby(["a", 1], len)))
print({k: sum(1 for _ in g) for k, g in groupby("mississippi")}, "".join(f"{k}{len(list(g))}" for k, g in groupby("aaabccd")))
for key, group in groupby("aab"):
    print(key, next(group))
    if key == "a":
        continue
print(type(group).__name__, isinstance(by, groupby))
# --- expect
# outcome: ok
# output:
# [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D']), ('A', ['A', 'A']), ('B', ['B', 'B', 'B'])] [1, 2, 1]
# [] [(None, 2), (0, 2), ('', 1)]
# 30 ['ann', 'bob']
# 25 ['cid', 'dan']
# 30 ['eve']
# 25 [('dan', 25), ('cid', 25)]
# 30 [('eve', 30), ('bob', 30), ('ann', 30)]
# [('a', []), ('b', []), ('c', [])]
# a a b []
# c ['c'] end
# [(0, [0, 1, 2, 3]), (1, [4, 5, 6, 7]), (2, [8, 9])] [('a', ['a']), ('b', ['B', 'b']), ('c', ['c'])]
# [(1.0, [1.0, 1, True]), (2, [2])] [([1], [[1], [1]]), ([2], [[2]])]
# TypeError 'int' object is not iterable
# TypeError 'int' object is not callable
# TypeError groupby() missing required argument 'iterable' (pos 1)
# TypeError object of type 'int' has no len()
# {'m': 1, 'i': 1, 's': 2, 'p': 2} a3b1c2d1
# a a
# b b
# _grouper True
