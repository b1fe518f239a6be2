"""k-means in one dimension and a decision stump."""
def kmeans(xs, centers):
    while True:
        groups = [[] for _ in centers]
        for x in xs: groups[min(range(len(centers)), key=lambda i: abs(x - centers[i]))].append(x)
        new = [sum(g) / len(g) if g else c for g, c in zip(groups, centers)]
        if new == centers: return centers, [len(g) for g in groups]
        centers = new
print(kmeans([1, 1.5, 2, 8, 9, 10, 20.5], [0, 5, 30]))
def gini(labels):
    n = len(labels)
    return 1 - sum((labels.count(c) / n) ** 2 for c in set(labels)) if n else 0
def stump(xs, ys):
    best = None
    for t in sorted(set(xs)):
        left, right = [y for x, y in zip(xs, ys) if x <= t], [y for x, y in zip(xs, ys) if x > t]
        score = (len(left) * gini(left) + len(right) * gini(right)) / len(ys)
        if best is None or score < best[0]: best = (score, t)
    return best
print(stump([1, 2, 3, 7, 8, 9], ["a", "a", "a", "b", "b", "a"]))
# --- expect
# outcome: ok
# output:
# ([1.5, 9.0, 20.5], [3, 3, 1])
# (0.2222222222222222, 3)
