"""ChainMap: look-up order, writes, children, parents, errors."""
from collections import ChainMap, OrderedDict, defaultdict
import copy


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


base, over = {"a": 1, "b": 2}, {"b": 20, "c": 30}
c = ChainMap(over, base)
print(c, c["a"], c["b"], len(c), list(c), "c" in c, "z" in c, c.get("z"), c.get("z", 0), dict(c), c.maps, bool(c), bool(ChainMap()), ChainMap())
print(list(c.keys()), list(c.values()), list(c.items()), c.keys() & {"a"}, sorted(c))
c["a"] = 100
c["new"] = 5
print(over, base, c["a"], c.pop("a"), c["a"])
del c["new"]
show(lambda: c.pop("a"))
show(lambda: c.__delitem__("a"))
show(lambda: c["zz"])
show(lambda: ChainMap().popitem())
show(lambda: c.pop("zz"))
print(c.pop("zz", "d") if False else "-", ChainMap({"a": 1}).popitem())
child = c.new_child()
child["x"] = 1
print(child, child.parents, child.parents == c, c.new_child({"m": 1}), c.new_child({"m": 1}, n=2), c.new_child(k=3), child.maps[0])
print(ChainMap({"a": 1}) == {"a": 1}, {"a": 1} == ChainMap({"a": 1}), ChainMap({"a": 1}, {"a": 2}) == ChainMap({"a": 1}), ChainMap() != {}, c == 5)
print(c | {"q": 1}, {"q": 1} | c, type(c | {}).__name__, type({} | c).__name__)
c |= {"b": "changed"}
print(c, over)
d = c.copy()
d["only"] = 1
print(over, d.maps[1] is base, copy.copy(c) == c, c.setdefault("a", 9), c.setdefault("s", 9), over)
c.update(u=1)
c.clear()
print(c, over, list(reversed(list(c))), ChainMap.fromkeys("ab", 0), isinstance(c, dict))
print(ChainMap(defaultdict(int), {"a": 1})["zzz"], ChainMap(OrderedDict(a=1)), str(ChainMap({"k": "v"})), f"{ChainMap({1: 2})}")


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return "missing " + key


e = Deep({}, {"a": 1})
e["a"] = 2
e["n"] = 3
print(e, e["q"], e.new_child(), type(e.new_child()).__name__)
scopes = ChainMap({"x": "inner"}, {"x": "outer", "y": 1})
for name in ("x", "y"):
    print(name, scopes[name], end=" ")
print({**scopes}, len(scopes), [*scopes])
# --- expect
# outcome: ok
# output:
# ChainMap({'b': 20, 'c': 30}, {'a': 1, 'b': 2}) 1 20 3 ['a', 'b', 'c'] True False None 0 {'a': 1, 'b': 20, 'c': 30} [{'b': 20, 'c': 30}, {'a': 1, 'b': 2}] True False ChainMap({})
# ['a', 'b', 'c'] [1, 20, 30] [('a', 1), ('b', 20), ('c', 30)] {'a'} ['a', 'b', 'c']
# {'b': 20, 'c': 30, 'new': 5} {'a': 1, 'b': 2} 100 100 1
# KeyError "Key not found in the first mapping: 'a'"
# KeyError "Key not found in the first mapping: 'a'"
# KeyError 'zz'
# KeyError 'No keys found in the first mapping.'
# KeyError "Key not found in the first mapping: 'zz'"
# - ('a', 1)
# ChainMap({'x': 1}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) ChainMap({'b': 20, 'c': 30}, {'a': 1, 'b': 2}) True ChainMap({'m': 1}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) ChainMap({'m': 1, 'n': 2}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) ChainMap({'k': 3}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) {'x': 1}
# True True True False False
# ChainMap({'b': 20, 'c': 30, 'q': 1}, {'a': 1, 'b': 2}) ChainMap({'q': 1, 'a': 1, 'b': 20, 'c': 30}) ChainMap ChainMap
# ChainMap({'b': 'changed', 'c': 30}, {'a': 1, 'b': 2}) {'b': 'changed', 'c': 30}
# {'b': 'changed', 'c': 30, 's': 9} True True 1 9 {'b': 'changed', 'c': 30, 's': 9}
# ChainMap({}, {'a': 1, 'b': 2}) {} ['b', 'a'] ChainMap({'a': 0, 'b': 0}) False
# 0 ChainMap(OrderedDict([('a', 1)])) ChainMap({'k': 'v'}) ChainMap({1: 2})
# Deep({'n': 3}, {'a': 2}) missing q Deep({}, {'n': 3}, {'a': 2}) Deep
# x inner y 1 {'x': 'inner', 'y': 1} 2 ['x', 'y']
