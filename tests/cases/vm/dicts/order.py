"""Insertion order survives updates, deletions and many entries."""
d = {}
for i in range(1000):
    d[(i * 37) % 1000] = i
for i in range(0, 1000, 3):
    del d[i]
for i in range(0, 1000, 6):
    d[i] = -i
keys = list(d)
print(len(d), keys[:10], keys[-5:], d[1], d[6], sum(d.values()))
d["x"] = 1; d.pop("x"); d["x"] = 2
print(list(d)[-1], next(iter(d)), list(d.items())[-2:])
# --- expect
# outcome: ok
# output:
# 833 [37, 74, 148, 185, 259, 296, 370, 407, 481, 518] [972, 978, 984, 990, 996] 973 -6 249825
# x 37 [(996, -996), ('x', 2)]
