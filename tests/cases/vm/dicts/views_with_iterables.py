"""Views of keys and items are sets to every iterable beside them."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
d = {"a": 1, "b": 2, "c": 3}
k, i, v = d.keys(), d.items(), d.values()
def s(x): return sorted(x, key=repr)
for other in [["a", "z"], ("b",), "abz", {"a"}, frozenset("c"), {"a": 9}, {"a": 9}.keys(), [("a", 1)], iter(["b"]), range(2), []]:
    items = list(other)
    t(lambda: s(k | items))
    t(lambda: s(k & items))
    t(lambda: s(k - items))
    t(lambda: s(k ^ items))
    t(lambda: s(items | k))
    t(lambda: s(items - k))
    t(lambda: s(i & items))
    t(lambda: k.isdisjoint(items))
t(lambda: k | 5)
t(lambda: 5 & k)
t(lambda: k - None)
t(lambda: v | v)
t(lambda: k | [[]])
t(lambda: k < 5)
print(k == {"a", "b", "c"}, k >= {"a"}, k > d.keys(), i == {("a", 1), ("b", 2), ("c", 3)}, {"a"} < k, v == v, k == ["a", "b", "c"])
print(type(k | set()), type(k & k), type(frozenset("a") | k), type({"a"} & k), ("a", 1) in i, ("a", 2) in i, 2 in v, "q" in k, list(reversed(k)), list(reversed(i)), list(reversed(v)))
print(len(k), k, i, v)
t(lambda: k[0])
t(lambda: hash(k))
t(lambda: hash(v) and "values can be hashed")
x = {1, 2}
x |= {3: 0}.keys()
print(s(x))
d["d"] = 4
print(list(k), "d" in k, len(v))
# --- expect
# outcome: ok
# output:
# ['a', 'b', 'c', 'z']
# ['a']
# ['b', 'c']
# ['b', 'c', 'z']
# ['a', 'b', 'c', 'z']
# ['z']
# []
# False
# ['a', 'b', 'c']
# ['b']
# ['a', 'c']
# ['a', 'c']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c', 'z']
# ['a', 'b']
# ['c']
# ['c', 'z']
# ['a', 'b', 'c', 'z']
# ['z']
# []
# False
# ['a', 'b', 'c']
# ['a']
# ['b', 'c']
# ['b', 'c']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c']
# ['c']
# ['a', 'b']
# ['a', 'b']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c']
# ['a']
# ['b', 'c']
# ['b', 'c']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c']
# ['a']
# ['b', 'c']
# ['b', 'c']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c', ('a', 1)]
# []
# ['a', 'b', 'c']
# ['a', 'b', 'c', ('a', 1)]
# ['a', 'b', 'c', ('a', 1)]
# [('a', 1)]
# [('a', 1)]
# True
# ['a', 'b', 'c']
# ['b']
# ['a', 'c']
# ['a', 'c']
# ['a', 'b', 'c']
# []
# []
# False
# ['a', 'b', 'c', 0, 1]
# []
# ['a', 'b', 'c']
# ['a', 'b', 'c', 0, 1]
# ['a', 'b', 'c', 0, 1]
# [0, 1]
# []
# True
# ['a', 'b', 'c']
# []
# ['a', 'b', 'c']
# ['a', 'b', 'c']
# ['a', 'b', 'c']
# []
# []
# True
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'NoneType' object is not iterable
# TypeError unsupported operand type(s) for |: 'dict_values' and 'dict_values'
# TypeError unhashable type: 'list'
# TypeError '<' not supported between instances of 'dict_keys' and 'int'
# True True False True True True False
# <class 'set'> <class 'set'> <class 'set'> <class 'set'> True False True False ['c', 'b', 'a'] [('c', 3), ('b', 2), ('a', 1)] [3, 2, 1]
# 3 dict_keys(['a', 'b', 'c']) dict_items([('a', 1), ('b', 2), ('c', 3)]) dict_values([1, 2, 3])
# TypeError 'dict_keys' object is not subscriptable
# TypeError unhashable type: 'dict_keys'
# 'values can be hashed'
# [1, 2, 3]
# ['a', 'b', 'c', 'd'] True 4
