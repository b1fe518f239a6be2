"""Own hashes and equality in dicts and sets."""
class K:
    def __init__(self, a, b): self.a, self.b = a, b
    def __eq__(self, o): return (self.a, self.b) == (o.a, o.b)
    def __hash__(self): return hash((self.a, self.b))
print(len({K(1, 2), K(1, 2), K(2, 1)}), {K(1, 2): "v"}[K(1, 2)], K(1, 2) in {K(1, 2)}, hash(K(1, 2)) == hash((1, 2)))
class H:
    def __hash__(self): return "x"
try:
    hash(H())
except TypeError as e:
    print(e)
class C:
    def __hash__(self): return 1
cs = [C() for _ in range(5)]
d = {c: i for i, c in enumerate(cs)}
print(len(d), d[cs[3]])
del d[cs[1]]
print(list(d.values()))
# --- expect
# outcome: ok
# output:
# 2 v True True
# __hash__ method should return an integer
# 5 3
# [0, 2, 3, 4]
