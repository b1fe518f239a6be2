"""Every dict method."""
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d)
print(d.pop("a"), d.pop("zz", None), d.popitem(), d)
d.update({"x": 1}, y=2); d.update([("z", 3)]); d.update(); print(d)
e = d.copy(); e["x"] = 99; print(d, e)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), d.keys(), d.values(), d.items(), list(d.items())[0], list(reversed(d)), list(reversed(d.items()))[0])
d.clear(); print(d, {"a": 1} | {"b": 2}, {"a": 1} | {"a": 3})
d |= {"k": 1}; d |= [("l", 2)]; print(d)
print({"a": 1}.__contains__("a"), {"a": 1}.__len__(), {"a": 1}.__getitem__("a"), {"a": 1}.keys() == {"a": 2}.keys())
# --- expect
# outcome: ok
# output:
# 1 None 0 3 1 {'a': 1, 'b': 2, 'c': 3}
# 1 None ('c', 3) {'b': 2}
# {'b': 2, 'x': 1, 'y': 2, 'z': 3}
# {'b': 2, 'x': 1, 'y': 2, 'z': 3} {'b': 2, 'x': 99, 'y': 2, 'z': 3}
# {'a': None, 'b': None} {1: 0, 2: 0} dict_keys(['b', 'x', 'y', 'z']) dict_values([2, 1, 2, 3]) dict_items([('b', 2), ('x', 1), ('y', 2), ('z', 3)]) ('b', 2) ['z', 'y', 'x', 'b'] ('z', 3)
# {} {'a': 1, 'b': 2} {'a': 3}
# {'k': 1, 'l': 2}
# True 1 1 True
