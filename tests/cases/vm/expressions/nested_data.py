"""Long chains of subscripts, calls and attributes."""
class N:
    def __init__(self, v): self.v = v
    def up(self, n=1): self.v += n; return self
    @property
    def l(self): return [self.v, {"k": (lambda: self)}]
n = N(1)
print(n.up().up(5).v, n.l[1]["k"]().up().l[0], [[1, 2], [3, [4, 5]]][1][1][-1], {"a": {"b": ["c"]}}["a"]["b"][0][0], (lambda f: f(f))(lambda f: 7), "a,b;c".split(";")[0].split(",")[1].upper() * 2, [x for x in [[i] for i in range(3)]][1][0])
# --- expect
# outcome: ok
# output:
# 7 8 5 c 7 BB 1
