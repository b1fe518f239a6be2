"""Set laws on many sets, and sets of frozensets and tuples."""
u = set(range(12))
a, b = {n for n in u if n % 2}, {n for n in u if n % 3 == 0}
print(sorted(u - (a | b)) == sorted((u - a) & (u - b)), sorted(a ^ b), (a & b) <= a <= (a | b), a - a == set(), sorted(a | b), len(a & b), {1, 2} | {2, 3} == {1, 2, 3}, {(1, 2)} == {(1, 2)}, frozenset([1]) in {frozenset([1])}, not (a & {100}), sorted({"b", "a"} | {"c"}), sorted(map(sorted, {frozenset(p) for p in [(1, 2), (2, 1), (3,)]})))
x = {1, 2}
y = x
x |= {3}
print(sorted(y), x is y, sorted(x.difference([1], (2,))), {1}.issubset(x), x > {1}, x >= x, x == [1, 2, 3], sorted(set("hello") - set("world")))
# --- expect
# outcome: ok
# output:
# True [0, 1, 5, 6, 7, 11] True True [0, 1, 3, 5, 6, 7, 9, 11] 2 True True True True ['a', 'b', 'c'] [[1, 2], [3]]
# [1, 2, 3] True [3] True True True False ['e', 'h']
