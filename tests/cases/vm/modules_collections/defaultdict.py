"""defaultdict: factories, reprs, missing keys, copies, errors."""
from collections import defaultdict
import copy


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d["a"], len(d), d.get("z"), "z" in d, d.default_factory, dict(d), list(d.items()))
print(defaultdict(), defaultdict(None, {"a": 1}), defaultdict(int, a=1, b=2), defaultdict(int, [("x", 1)]), defaultdict(int, {"x": 1}, y=2))
print(defaultdict(lambda: 5)["x"], defaultdict(str)["q"] == "", defaultdict(set), defaultdict(dict), defaultdict(float, {1: 2.0}), defaultdict(tuple))
n = defaultdict(int)
for letter in "mississippi":
    n[letter] += 1
print(n, sorted(n.items()), max(n, key=n.get))
show(lambda: defaultdict()["missing"])
show(lambda: defaultdict(None)[1])
show(lambda: defaultdict(5))
show(lambda: defaultdict("x"))
show(lambda: defaultdict(int, 5))
show(lambda: defaultdict(int, [1]))
show(lambda: defaultdict(int, {}, {}))
show(lambda: defaultdict(int)[[]])
show(lambda: defaultdict(lambda: 1 / 0)["k"])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), list(t["a"]), len(t["x"]["y"]))
e = d.copy()
e["c"].append(2)
print(d, e, type(e).__name__, e.default_factory, copy.copy(d), copy.deepcopy(d), copy.deepcopy(d)["a"] is d["a"])
d.default_factory = int
print(d["new"], d)
d.default_factory = None
show(lambda: d["other"])
print(d == {"a": [1], "b": [], "new": 0}, d != {}, {"a": 1} == defaultdict(int, a=1), d | {"z": 1}, {"z": 1} | defaultdict(int, a=1), type({} | d).__name__, type(d | {}).__name__)
d |= {"w": 5}
print(d.pop("w"), d.pop("w", None), d.popitem(), d.setdefault("s", 4), d)
d.update(k=1)
del d["k"]
show(lambda: d.__missing__("m"))
print(defaultdict(int).__missing__("m"), list(reversed(defaultdict(int, a=1, b=2))), defaultdict.fromkeys("ab", 3), d.clear(), d)


class Own(defaultdict):
    def __missing__(self, key):
        return key * 2


o = Own(list, a=1)
print(o["ab"], o, len(o), o.default_factory)
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 1
print(nested["x"], {k: dict(v) for k, v in nested.items()})
groups = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    groups[k].append(v)
print(dict(groups), [*groups], {**groups}, f"{groups}", str(groups), isinstance(groups, dict), type(groups))
r = defaultdict(list)
r["self"] = r
print(r)
print(defaultdict(len), defaultdict(list, {}).default_factory is list)
# --- expect
# outcome: ok
# output:
# defaultdict(<class 'list'>, {'a': [1], 'b': []}) [1] 2 None False <class 'list'> {'a': [1], 'b': []} [('a', [1]), ('b', [])]
# defaultdict(None, {}) defaultdict(None, {'a': 1}) defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict(<class 'int'>, {'x': 1}) defaultdict(<class 'int'>, {'x': 1, 'y': 2})
# 5 True defaultdict(<class 'set'>, {}) defaultdict(<class 'dict'>, {}) defaultdict(<class 'float'>, {1: 2.0}) defaultdict(<class 'tuple'>, {})
# defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2}) [('i', 4), ('m', 1), ('p', 2), ('s', 4)] i
# KeyError 'missing'
# KeyError 1
# TypeError first argument must be callable or None
# TypeError first argument must be callable or None
# TypeError 'int' object is not iterable
# TypeError cannot convert dictionary update sequence element #0 to a sequence
# TypeError dict expected at most 1 argument, got 2
# TypeError unhashable type: 'list'
# ZeroDivisionError division by zero
# 1 ['a'] ['b'] 0
# defaultdict(<class 'list'>, {'a': [1], 'b': []}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': [2]}) defaultdict <class 'list'> defaultdict(<class 'list'>, {'a': [1], 'b': []}) defaultdict(<class 'list'>, {'a': [1], 'b': []}) False
# 0 defaultdict(<class 'int'>, {'a': [1], 'b': [], 'new': 0})
# KeyError 'other'
# True True True defaultdict(None, {'a': [1], 'b': [], 'new': 0, 'z': 1}) defaultdict(<class 'int'>, {'z': 1, 'a': 1}) defaultdict defaultdict
# 5 None ('new', 0) 4 defaultdict(None, {'a': [1], 'b': [], 's': 4})
# KeyError 'm'
# 0 ['b', 'a'] defaultdict(None, {'a': 3, 'b': 3}) None defaultdict(None, {})
# abab Own(<class 'list'>, {'a': 1}) 1 <class 'list'>
# defaultdict(<class 'int'>, {'y': 1}) {'x': {'y': 1}}
# {'a': [1, 3], 'b': [2]} ['a', 'b'] {'a': [1, 3], 'b': [2]} defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2]}) defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2]}) True <class 'collections.defaultdict'>
# defaultdict(<class 'list'>, {'self': defaultdict(<class 'list'>, {...})})
# defaultdict(<built-in function len>, {}) True
