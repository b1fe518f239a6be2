"""collections.defaultdict and OrderedDict."""
from collections import defaultdict, OrderedDict
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]: d[k].append(v)
print(d, dict(d), d["new"], len(d), d.get("zz"), "zz" in d)
n = defaultdict(int)
for ch in "hello": n[ch] += 1
print(dict(n), sorted(n.items(), key=lambda p: -p[1])[0])
nest = defaultdict(lambda: defaultdict(int))
nest["x"]["y"] += 5
print(nest["x"]["y"], isinstance(d, dict), defaultdict(int, a=1))
try:
    defaultdict()["k"]
except KeyError as e:
    print("KeyError", e)
o = OrderedDict([("b", 1), ("a", 2)])
o.move_to_end("b")
print(o, list(o), o.popitem(last=False), OrderedDict(a=1) == {"a": 1})
# --- expect
# outcome: ok
# output:
# defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2], 'new': []}) {'a': [1, 3], 'b': [2]} [] 3 None False
# {'h': 1, 'e': 1, 'l': 2, 'o': 1} ('l', 2)
# 5 True defaultdict(<class 'int'>, {'a': 1})
# KeyError 'k'
# OrderedDict([('b', 1)]) ['a', 'b'] ('a', 2) True
