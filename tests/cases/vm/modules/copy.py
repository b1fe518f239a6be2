"""copy and deepcopy."""
import copy
a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[2]["k"].append(8); a.append("new")
print(a, s, d)
class P:
    def __init__(self): self.items = [1]
p = P()
q, r = copy.copy(p), copy.deepcopy(p)
p.items.append(2)
print(q.items, r.items, q is not p, type(r).__name__)
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c[1] is c, c is not loop, copy.copy((1, 2)), copy.deepcopy({1, 2}) == {1, 2})
shared = [0]
x = copy.deepcopy([shared, shared])
print(x[0] is x[1])
class Own:
    def __init__(self, n): self.n = n
    def __copy__(self): return Own(self.n + 1)
    def __deepcopy__(self, memo): return Own(self.n + 100)
print(copy.copy(Own(1)).n, copy.deepcopy([Own(1)])[0].n)
# --- expect
# outcome: ok
# output:
# [1, [2, 3, 9], {'k': [4, 8]}, 'new'] [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3], {'k': [4]}]
# [1, 2] [1] True P
# True True (1, 2) True
# True
# 2 101
