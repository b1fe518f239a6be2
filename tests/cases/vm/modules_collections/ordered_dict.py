"""OrderedDict: order in equality, move_to_end, popitem, reprs, errors."""
from collections import OrderedDict
import copy


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, OrderedDict(), OrderedDict(x=1), OrderedDict({"k": [1]}), OrderedDict([("p", 1)], q=2), OrderedDict(o) == o)
o.move_to_end("a")
print(list(o))
o.move_to_end("a", last=False)
o.move_to_end("c", False)
print(o, list(reversed(o)), o.popitem(), o.popitem(last=False), o)
show(lambda: o.move_to_end("zz"))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict().popitem(last=False))
show(lambda: OrderedDict(5))
show(lambda: OrderedDict({}, {}))
show(lambda: o["zz"])
show(lambda: o.pop("zz"))
show(lambda: hash(o))
show(lambda: o.move_to_end())
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == {"y": 2, "x": 1}, {"y": 2, "x": 1} == a, a != b, dict(a) == dict(b), a == OrderedDict(x=1, y=2), a == 5)
print(a | {"z": 3}, {"w": 0} | a, type({} | a).__name__, type(a | {}).__name__)
a |= {"x": 10}
print(a, a.pop("x"), a.pop("x", "none"), a.setdefault("n", 4), a.get("q"), a.update(m=5), a)
c = a.copy()
c["new"] = 1
print(a, c, type(c).__name__, copy.copy(a) == a, copy.deepcopy(OrderedDict(k=[1])))
print(OrderedDict.fromkeys("abc"), OrderedDict.fromkeys([1, 2], 0), list(a.keys()), list(a.values()), list(a.items()), a.keys(), a.values(), a.items())
print(list(reversed(a.keys())), list(reversed(a.values())), list(reversed(a.items())), len(a), "n" in a, bool(OrderedDict()))
del a["n"]
a["n"] = 9
a["y"] = "changed"
print(a, str(a), f"{a}", isinstance(a, dict), [a], type(a))
a.clear()
print(a)


class LRU:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            return self.data.popitem(last=False)


cache = LRU(2)
print(cache.put(1, "a"), cache.put(2, "b"), cache.get(1), cache.put(3, "c"), cache.get(2), cache.get(3), cache.data)


class Sub(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


s = Sub(a=1)
s["b"] = 2
print(s, type(s.copy()).__name__, Sub.fromkeys("x", 1))
big = OrderedDict((i, i) for i in range(2000))
for i in range(1000):
    big.popitem(last=False)
    big.move_to_end(1999 - i // 2, last=False)
print(len(big), next(iter(big)), next(reversed(big)))
r = OrderedDict()
r["me"] = r
print(r)


def changes():
    q = OrderedDict(a=1)
    for k in q:
        q[k + "x"] = 1


show(changes)
# --- expect
# outcome: raise KeyError: 1999
# output:
# OrderedDict([('a', 1), ('b', 2), ('c', 3)]) OrderedDict() OrderedDict([('x', 1)]) OrderedDict([('k', [1])]) OrderedDict([('p', 1), ('q', 2)]) True
# ['b', 'c', 'a']
# OrderedDict([('a', 1)]) ['b', 'a', 'c'] ('b', 2) ('c', 3) OrderedDict([('a', 1)])
# KeyError 'zz'
# KeyError 'dictionary is empty'
# KeyError 'dictionary is empty'
# TypeError 'int' object is not iterable
# TypeError expected at most 1 arguments, got 2
# KeyError 'zz'
# KeyError 'zz'
# TypeError unhashable type: 'collections.OrderedDict'
# TypeError move_to_end() missing required argument 'key' (pos 1)
# False True True True True True False
# OrderedDict([('x', 1), ('y', 2), ('z', 3)]) OrderedDict([('w', 0), ('x', 1), ('y', 2)]) OrderedDict OrderedDict
# OrderedDict([('y', 2), ('n', 4), ('m', 5)]) 10 none 4 None None OrderedDict([('y', 2), ('n', 4), ('m', 5)])
# OrderedDict([('y', 2), ('n', 4), ('m', 5)]) OrderedDict([('y', 2), ('n', 4), ('m', 5), ('new', 1)]) OrderedDict True OrderedDict([('k', [1])])
# OrderedDict([('a', None), ('b', None), ('c', None)]) OrderedDict([(1, 0), (2, 0)]) ['y', 'n', 'm'] [2, 4, 5] [('y', 2), ('n', 4), ('m', 5)] odict_keys(['y', 'n', 'm']) odict_values([2, 4, 5]) odict_items([('y', 2), ('n', 4), ('m', 5)])
# ['m', 'n', 'y'] [5, 4, 2] [('m', 5), ('n', 4), ('y', 2)] 3 True False
# OrderedDict([('y', 'changed'), ('m', 5), ('n', 9)]) OrderedDict([('y', 'changed'), ('m', 5), ('n', 9)]) OrderedDict([('y', 'changed'), ('m', 5), ('n', 9)]) True [OrderedDict([('y', 'changed'), ('m', 5), ('n', 9)])] <class 'collections.OrderedDict'>
# OrderedDict()
# None None a (2, 'b') -1 c OrderedDict([(1, 'a'), (3, 'c')])
# Sub([('a', 2), ('b', 4)]) Sub Sub([('x', 2)])
# traceback:
# Traceback (most recent call last):
#   File "modules_collections/ordered_dict.py", line 79, in <module>
#     big.move_to_end(1999 - i // 2, last=False)
# KeyError: 1999
