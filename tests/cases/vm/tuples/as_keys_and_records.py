"""Tuples as grid keys, records and sort keys."""
grid = {(x, y): x * y for x in range(3) for y in range(3)}
print(grid[2, 1], (1, 1) in grid, sum(v for (x, y), v in grid.items() if x == y), sorted(grid, key=lambda p: (-p[1], p[0]))[:3], max(grid))
people = [("ann", 31, 1.5), ("bob", 25, 0.5), ("cy", 31, 0.1)]
print(sorted(people, key=lambda p: (-p[1], p[2])), [n for n, *_ in people], dict((n, (a, s)) for n, a, s in people), list(zip(*people))[1], tuple(p[0] for p in people), people[0][:2] + (9,), ("bob", 25, 0.5) in people, people.index(("cy", 31, 0.1)))
# --- expect
# outcome: ok
# output:
# 2 True 5 [(0, 2), (1, 2), (2, 2)] (2, 2)
# [('cy', 31, 0.1), ('ann', 31, 1.5), ('bob', 25, 0.5)] ['ann', 'bob', 'cy'] {'ann': (31, 1.5), 'bob': (25, 0.5), 'cy': (31, 0.1)} (31, 25, 31) ('ann', 'bob', 'cy') ('ann', 31, 9) True 2
