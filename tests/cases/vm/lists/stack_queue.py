"""Lists as stacks and queues; a breadth first search."""
g = {1: [2, 3], 2: [4], 3: [4, 5], 4: [6], 5: [6], 6: []}
def bfs(s):
    seen, queue = [s], [s]
    while queue:
        for m in g[queue.pop(0)]:
            if m not in seen: seen.append(m); queue.append(m)
    return seen
def dfs(n, seen=None):
    seen = seen if seen is not None else []
    if n not in seen:
        seen.append(n)
        for m in g[n]: dfs(m, seen)
    return seen
print(bfs(1), dfs(1))
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4, 5, 6] [1, 2, 4, 6, 3, 5]
