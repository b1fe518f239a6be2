"""Objects in lists, dicts and sets; removal and sorting by attributes."""
class P:
    def __init__(self, n, a): self.n, self.a = n, a
    def __repr__(self): return f"{self.n}:{self.a}"
ps = [P("x", 3), P("y", 1), P("z", 2)]
print(sorted(ps, key=lambda p: p.a), max(ps, key=lambda p: p.a), [p for p in ps if p.a > 1], ps[0] in ps, P("x", 3) in ps, ps.index(ps[1]), {p.n: p for p in ps})
ps.remove(ps[0])
print(ps, len({ps[0], ps[0], ps[1]}), next(p for p in ps if p.n == "z"), sum(p.a for p in ps), ps == list(ps))
# --- expect
# outcome: ok
# output:
# [y:1, z:2, x:3] x:3 [x:3, z:2] True False 1 {'x': x:3, 'y': y:1, 'z': z:2}
# [y:1, z:2] 2 z:2 3 True
