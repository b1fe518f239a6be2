"""List comprehensions with conditions and several loops."""
print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x % 3], [(x, y) for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(3)], [x if x > 1 else -x for x in range(4)])
print([c for w in ["ab", "cd"] for c in w], [a + b for a, b in [(1, 2), (3, 4)]], [x for x in [y * 2 for y in range(3)]], [0 for _ in range(3)], [*(i for i in range(3))], [x for x in ()], [f for f, *_ in ["abc", "de"]])
# --- expect
# outcome: ok
# output:
# [0, 1, 4, 9, 16] [1, 5, 7] [(1, 0), (2, 0), (2, 1)] [[], [0], [0, 1]] [0, -1, 2, 3]
# ['a', 'b', 'c', 'd'] [3, 7] [0, 2, 4] [0, 0, 0] [0, 1, 2] [] ['a', 'd']
