"""Dicts keep insertion order; equal keys are one key."""
d = {"b": 1, "a": 2, 3: "three", (1, 2): "t", None: 0, 2.5: "f"}
print(d, len(d), d["b"], d[3], d[1, 2], d[None], "a" in d, "z" in d, list(d), d == dict(d))
d["c"] = 9; d["b"] = 100; del d["a"]; d["a"] = 5
print(d, {1: "x", 1.0: "y", True: "z"}, {}, dict(), dict(a=1, b=2), dict([("k", 1), ["l", 2]]), dict({"a": 1}, b=3), dict(zip("ab", [1, 2])))
print({**d, "z": 1}["z"], {"a": 1, **{"a": 2}}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, bool({}), {"x": {"y": {}}})
for k in {"x": 1, "y": 2}:
    print(k)
# --- expect
# outcome: ok
# output:
# {'b': 1, 'a': 2, 3: 'three', (1, 2): 't', None: 0, 2.5: 'f'} 6 1 three t 0 True False ['b', 'a', 3, (1, 2), None, 2.5] True
# {'b': 100, 3: 'three', (1, 2): 't', None: 0, 2.5: 'f', 'c': 9, 'a': 5} {1: 'z'} {} {} {'a': 1, 'b': 2} {'k': 1, 'l': 2} {'a': 1, 'b': 3} {'a': 1, 'b': 2}
# 1 {'a': 2} True True True False {'x': {'y': {}}}
# x
# y
