"""len, getitem, setitem, delitem, contains, iter, reversed, missing index protocol."""
class Box:
    def __init__(self): self.d = {}
    def __len__(self): return len(self.d)
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __contains__(self, k): return k in self.d or k == "magic"
    def __iter__(self): return iter(self.d)
    def __reversed__(self): return iter(list(self.d)[::-1])
b = Box()
b["a"] = 1
b["x", 2] = 3
b[1, 2] = 4
b["a"] += 5
print(b["a"], len(b), "magic" in b, "q" in b, list(b)[:2], list(reversed(b))[1:], bool(b))
del b["a"]
print(b[1, 2], b[...] if ... in b else "no dots", [*b][:1])
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10
print(list(Seq()), 20 in Seq(), 5 in Seq(), [a for a in Seq()], max(Seq()), *Seq())
a, b, c = Seq()
print(a, b, c)
# --- expect
# outcome: ok
# output:
# set a 1
# set ('x', 2) 3
# set (1, 2) 4
# get a
# set a 6
# get a
# 6 3 True False ['a', ('x', 2)] [('x', 2), 'a'] True
# del a
# get (1, 2)
# 4 no dots [('x', 2)]
# [0, 10, 20] True False [0, 10, 20] 20 0 10 20
# 0 10 20
