"""Graphs: walks, shortest ways, cycles and an order of tasks."""
from collections import deque, defaultdict
class Graph:
    def __init__(self, edges=(), directed=True):
        self.next = defaultdict(dict); self.directed = directed
        for a, b, *w in edges: self.add(a, b, *w)
    def add(self, a, b, weight=1):
        self.next[a][b] = weight
        self.next[b]
        if not self.directed: self.next[b][a] = weight
        return self
    def __iter__(self): return iter(self.next)
    def __contains__(self, node): return node in self.next
    def bfs(self, start):
        seen, queue = {start}, deque([(start, 0)])
        while queue:
            node, depth = queue.popleft()
            yield node, depth
            for n in self.next[node]:
                if n not in seen: seen.add(n); queue.append((n, depth + 1))
    def dfs(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for n in self.next[node]:
            if n not in seen: yield from self.dfs(n, seen)
    def shortest(self, a, b):
        best, todo = {a: (0, None)}, [a]
        while todo:
            node = min(todo, key=lambda n: best[n][0]); todo.remove(node)
            for n, w in self.next[node].items():
                if n not in best or best[node][0] + w < best[n][0]:
                    best[n] = best[node][0] + w, node; todo.append(n)
        if b not in best: raise LookupError(f"no way from {a} to {b}")
        way, at = [], b
        while at is not None: way.append(at); at = best[at][1]
        return best[b][0], way[::-1]
    def order(self):
        done, active, out = set(), [], []
        def visit(n):
            if n in done: return
            if n in active: raise ValueError(f"cycle: {' -> '.join(active[active.index(n):] + [n])}")
            active.append(n)
            for m in self.next[n]: visit(m)
            active.pop(); done.add(n); out.append(n)
        for n in list(self): visit(n)
        return out[::-1]
g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8)])
print(list(g.bfs("a")), list(g.dfs("a")), g.shortest("a", "d"), g.order(), "z" in g)
try: g.shortest("d", "a")
except LookupError as e: print(e)
Graph([("x", "y"), ("y", "z"), ("z", "x")]).order()
# --- expect
# outcome: raise ValueError: cycle: x -> y -> z -> x
# output:
# [('a', 0), ('b', 1), ('c', 1), ('d', 2)] ['a', 'b', 'd', 'c'] (8, ['a', 'c', 'b', 'd']) ['a', 'c', 'b', 'd'] False
# no way from d to a
# traceback:
# Traceback (most recent call last):
#   File "programs/graph_walks.py", line 52, in <module>
#     Graph([("x", "y"), ("y", "z"), ("z", "x")]).order()
#   File "programs/graph_walks.py", line 46, in order
#     for n in list(self): visit(n)
#                          ^^^^^^^^
#   File "programs/graph_walks.py", line 44, in visit
#     for m in self.next[n]: visit(m)
#                            ^^^^^^^^
#   File "programs/graph_walks.py", line 44, in visit
#     for m in self.next[n]: visit(m)
#                            ^^^^^^^^
#   File "programs/graph_walks.py", line 44, in visit
#     for m in self.next[n]: visit(m)
#                            ^^^^^^^^
#   File "programs/graph_walks.py", line 42, in visit
#     if n in active: raise ValueError(f"cycle: {' -> '.join(active[active.index(n):] + [n])}")
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: cycle: x -> y -> z -> x
