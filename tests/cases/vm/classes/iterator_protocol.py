"""Separate iterators over one container; iteration with changes in between."""
class Grid:
    def __init__(self, rows): self.rows = rows
    def __iter__(self): return GridIter(self)
    def __getitem__(self, at): return self.rows[at[0]][at[1]] if isinstance(at, tuple) else self.rows[at]
    def __setitem__(self, at, v): self.rows[at[0]][at[1]] = v
    def __contains__(self, v): return any(v in r for r in self.rows)
class GridIter:
    def __init__(self, g): self.g, self.i, self.j = g, 0, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= len(self.g.rows): raise StopIteration
        v = self.g[self.i, self.j]
        self.j += 1
        if self.j == len(self.g.rows[self.i]): self.i, self.j = self.i + 1, 0
        return v
g = Grid([[1, 2], [3, 4]])
print(list(g), [(a, b) for a in g for b in g if a < b], 3 in g, g[1], g[1, 0], sum(g), max(g), *g)
g[0, 0] += 10
a, *b = g
print(a, b, list(zip(g, g)), sorted(g, reverse=True), dict(zip("wxyz", g)))
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4] [(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)] True [3, 4] 3 10 4 1 2 3 4
# 11 [2, 3, 4] [(11, 11), (2, 2), (3, 3), (4, 4)] [11, 4, 3, 2] {'w': 11, 'x': 2, 'y': 3, 'z': 4}
