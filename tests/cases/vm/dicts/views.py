"""Views follow the dict and know set operators."""
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
print(len(keys), list(keys), list(values), list(items), "d" in keys, 4 in values, ("a", 1) in items, ("a", 2) in items)
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), keys == {"a", "b", "c", "d"}, keys <= {"a", "b", "c", "d", "e"}, keys.isdisjoint(["q"]))
print(sorted(items & {("a", 1)}), [k + str(v) for k, v in items], max(values), sum(values), list(reversed(keys)), list(reversed(values)))
try:
    keys[0]
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 4 ['a', 'b', 'c', 'd'] [1, 2, 3, 4] [('a', 1), ('b', 2), ('c', 3), ('d', 4)] True True True False
# ['a'] ['a', 'b', 'c', 'd', 'z'] ['b', 'c', 'd'] ['b', 'c', 'd', 'z'] True True True
# [('a', 1)] ['a1', 'b2', 'c3', 'd4'] 4 10 ['d', 'c', 'b', 'a'] [4, 3, 2, 1]
# 'dict_keys' object is not subscriptable
