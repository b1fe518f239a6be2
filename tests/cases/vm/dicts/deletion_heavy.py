"""Many insertions and deletions keep look-ups and order right."""
d = {}
for i in range(3000):
    d[i * 7 % 1009] = i
    if i % 3 == 0: d.pop(i * 5 % 1009, None)
    if i % 501 == 0: d.clear()
print(len(d), sum(d), sum(d.values()), list(d)[:4], list(d.items())[-2:], all(k in d for k in list(d)), 5000 in d)
s = set()
for i in range(2000):
    s.add(i * i % 503)
    s.discard(i % 97)
print(len(s), sum(s), min(s), max(s))
# --- expect
# outcome: ok
# output:
# 452 230904 1248543 [389, 396, 403, 410] [(806, 2998), (813, 2999)] True False
# 202 55628 7 498
