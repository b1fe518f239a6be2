"""Frozen sets are hashable and mix with sets."""
f = frozenset([1, 2])
print(f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "x"}[frozenset((2, 1))], frozenset(), frozenset([3]), type(f | {3}).__name__, type({3} | f).__name__, sorted(f | {3}), f < {1, 2, 3})
print(sorted(sorted(x) for x in {frozenset("ab"), frozenset("ba"), frozenset("c")}), 1 in f, len(f), f.union([9]) == {1, 2, 9}, {1, 2} == f)
# --- expect
# outcome: ok
# output:
# True True x frozenset() frozenset({3}) frozenset set [1, 2, 3] True
# [['a', 'b'], ['c']] True 2 True True
