"""Slices for rotation, chunks, windows, transposition and flattening."""
a = list(range(10))
print([a[i:i + 3] for i in range(0, 10, 3)], [a[i:i + 2] for i in range(3)], a[3:] + a[:3], a[::3], list(zip(a[::2], a[1::2])), [x for p in zip(a, a[::-1]) for x in p][:6], a[-3:] + a[:-3], sum([[1], [2, 3]], []), [*a[:2], *a[-2:]], a[len(a) // 2], [a.pop() for _ in range(3)], a)
# --- expect
# outcome: ok
# output:
# [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]] [[0, 1], [1, 2], [2, 3]] [3, 4, 5, 6, 7, 8, 9, 0, 1, 2] [0, 3, 6, 9] [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)] [0, 9, 1, 8, 2, 7] [7, 8, 9, 0, 1, 2, 3, 4, 5, 6] [1, 2, 3] [0, 1, 8, 9] 5 [9, 8, 7] [0, 1, 2, 3, 4, 5, 6]
