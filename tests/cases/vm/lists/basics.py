"""Building, indexing, slicing, joining and comparing lists."""
a = [1, 2, 3, 4, 5]
print(a, a[0], a[-1], a[1:3], a[::-1], a[::2], a[10:], a[-2:], a[:-2], a[4:1:-2], len(a), a + [6], a * 2, 0 * a, [], [[]])
print(3 in a, 9 not in a, a == [1, 2, 3, 4, 5], a < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [1, "a"] == [1, "a"], [2] > [1, 9], a != a[:], a is a[:])
print(list(), list("ab"), list(range(3)), list((1, 2)), list({"k": 1}), [*a, *"xy"], [1,], list(map(str, a)), [0] * 3, bool([]), bool([[]]))
b = a
b.append(6)
c = a[:]
c.append(7)
print(a, b is a, c, sum(a), max(a), min(a))
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4, 5] 1 5 [2, 3] [5, 4, 3, 2, 1] [1, 3, 5] [] [4, 5] [1, 2, 3] [5, 3] 5 [1, 2, 3, 4, 5, 6] [1, 2, 3, 4, 5, 1, 2, 3, 4, 5] [] [] [[]]
# True True True True True True True True False False
# [] ['a', 'b'] [0, 1, 2] [1, 2] ['k'] [1, 2, 3, 4, 5, 'x', 'y'] [1] ['1', '2', '3', '4', '5'] [0, 0, 0] False True
# [1, 2, 3, 4, 5, 6] True [1, 2, 3, 4, 5, 6, 7] 21 6 1
