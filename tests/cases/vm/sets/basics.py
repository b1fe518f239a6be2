"""Sets: operators, methods, comparison."""
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a >= {1}, {1} < a, a <= a, a < a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), len(a), 3 in a, 9 not in a)
print(sorted(a.union([7], (8,))), sorted(a.intersection([1, 2], [2])), sorted(a.difference([1])), sorted(a.symmetric_difference([1, 9])), a.issubset(range(9)), a.issuperset([1]), set(), {7}, set("a"), sorted(set([3, 3, 1])))
s = set()
s.add(1); s.add(1); s.add(2); s.discard(9); s.discard(2); s.update([5, 6], "x"); s.remove("x")
print(sorted(s), len(s), bool(set()), sorted(s.copy()))
s |= {10}; s &= {1, 5, 10}; s -= {5}; s ^= {1, 2}
print(sorted(s), max(s), sum(s), sorted({x * x for x in (-1, 1, 2)}), sorted([*{3, 1}]))
print({1}.pop(), s.clear(), s)
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5] True True True False True True True 4 True True
# [1, 2, 3, 4, 7, 8] [2] [2, 3, 4] [2, 3, 4, 9] True True set() {7} {'a'} [1, 3]
# [1, 5, 6] 3 False [1, 5, 6]
# [2, 10] 10 12 [1, 4] [1, 3]
# 1 None set()
