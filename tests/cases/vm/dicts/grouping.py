"""Grouping, counting, merging and sorting by value."""
rows = [("fr", "paris", 2), ("de", "berlin", 3), ("fr", "lyon", 1), ("de", "bonn", 1)]
by = {}
for c, city, n in rows: by.setdefault(c, []).append((city, n))
print(by, {c: sum(n for _, n in v) for c, v in by.items()}, sorted(by, key=lambda c: -len(by[c])), max(by.items(), key=lambda kv: sum(n for _, n in kv[1]))[0])
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print({**a, **b}, a | b, {k: a.get(k, 0) + b.get(k, 0) for k in sorted(a.keys() | b.keys())}, dict(sorted(b.items(), reverse=True)), {v: k for k, v in a.items()})
def merge(p, q):
    for k, v in q.items():
        if isinstance(v, dict) and isinstance(p.get(k), dict): merge(p[k], v)
        else: p[k] = v
    return p
print(merge({"a": {"b": 1}, "c": 1}, {"a": {"d": 2}, "c": {"e": 3}}))
# --- expect
# outcome: ok
# output:
# {'fr': [('paris', 2), ('lyon', 1)], 'de': [('berlin', 3), ('bonn', 1)]} {'fr': 3, 'de': 4} ['fr', 'de'] de
# {'x': 1, 'y': 20, 'z': 30} {'x': 1, 'y': 20, 'z': 30} {'x': 1, 'y': 22, 'z': 30} {'z': 30, 'y': 20} {1: 'x', 2: 'y'}
# {'a': {'b': 1, 'd': 2}, 'c': {'e': 3}}
