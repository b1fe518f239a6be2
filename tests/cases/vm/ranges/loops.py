"""Ranges in loops, backwards, nested, with computed steps."""
print([i for i in range(10, 0, -3)], [(i, j) for i in range(3) for j in range(i, 3)], list(range(-5, 6, 5)), [list(range(n)) for n in range(3)], sum(range(1, 101)), [i for i in range(5) if i not in range(1, 4)], range(5)[1:][0], len(range(3, -3, -2)), list(map(lambda i: i * i, range(4))), range(0, 10, 3)[-1], list(zip(range(3), range(9, 6, -1))))
for i in range(3):
    for j in range(3, i, -1):
        print(i * j, end=" ")
print()
total = 0
for i in range(0, 1000, 7): total += i if i % 2 else -i
print(total, i)
# --- expect
# outcome: ok
# output:
# [10, 7, 4, 1] [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)] [-5, 0, 5] [[], [0], [0, 1]] 5050 [0, 4] 1 3 [0, 1, 4, 9] 9 [(0, 9), (1, 8), (2, 7)]
# 0 0 0 3 2 6 
# -497 994
