"""Comprehensions with several loops, conditions, conditional values and unpacking."""
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
print({w[0]: [v for v in ("apple", "avocado", "bean") if v[0] == w[0]] for w in ("apple", "bean")}, [k + v for k, v in {"a": "1", "b": "2"}.items()], [i * j for i, j in zip(range(3), range(3, 6)) if (i + j) % 2], [x for row in [[1, 2], [3]] for x in row if x != 2], [[r[c] for r in ((1, 2), (3, 4))] for c in (0, 1)])
print([s for s in ("a", "", "b") if s] + [*map(str, range(2))], sum(1 for c in "banana" if c == "a"), [x for x in range(20) if all(x % d for d in range(2, x)) and x > 1], {x % 3: x for x in range(7)}, [y for x in range(3) if x for y in range(x) if y or x > 1])
# --- expect
# outcome: ok
# output:
# [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17)]
# {'a': ['apple', 'avocado'], 'b': ['bean']} ['a1', 'b2'] [0, 4, 10] [1, 3] [[1, 3], [2, 4]]
# ['a', 'b', '0', '1'] 3 [2, 3, 5, 7, 11, 13, 17, 19] {0: 6, 1: 4, 2: 5} [0, 1]
