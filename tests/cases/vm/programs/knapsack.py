"""Dynamic programming: knapsack, edit distance, longest common subsequence, coins."""
def knapsack(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1): row.append(min(prev[j] + 1, row[-1] + 1, prev[j - 1] + (x != y)))
        prev = row
    return prev[-1]
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for n in range(k, total + 1): ways[n] += ways[n - k]
    return ways[total]
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), edit("kitten", "sitting"), lcs("AGGTAB", "GXTXAYB"), coins(100, [1, 5, 10, 25, 50]))
# --- expect
# outcome: ok
# output:
# 9 3 GTAB 292
