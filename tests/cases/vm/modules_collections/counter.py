"""Counter: counting, arithmetic, comparisons, order, missing keys, errors."""
from collections import Counter


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


c = Counter("abracadabra")
print(c, c["a"], c["z"], "z" in c, len(c), sum(c.values()), c.total(), list(c), dict(c))
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(100) == c.most_common(), c.most_common(None) == c.most_common())
print(Counter(), Counter({}), Counter([]), Counter(a=2, b=1), Counter({"x": 3}, y=1), Counter({"a": 0, "b": -2}), Counter([1, 1, 2, None, None]), Counter(c) == c)
print(list(c.elements()), list(Counter(a=2, b=0, c=-1).elements()), sorted(Counter("hello").elements()))
d = Counter("aab")
d.update("bcc")
print(d)
d.update({"a": 10, "z": -1})
print(d)
d.update(a=1, q=2)
print(d)
d.update(Counter("q"))
d.update([])
d.update(None)
d.update()
print(d)
d.subtract("aab")
d.subtract({"q": 5})
d.subtract(z=1)
print(d, d.most_common(1))
del d["a"], d["nothing"]
print(d)
a, b = Counter(a=3, b=1, c=0, n=-2), Counter(a=1, b=2, d=4, n=1)
print(a + b, a - b, a | b, a & b, +a, -a, b - a)
e = a.copy()
e += b
print(e, type(e), e is a)
e -= Counter(a=100)
print(e)
e |= Counter(x=1, b=-3)
print(e)
e &= Counter(x=5, d=1)
print(e)
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2), Counter(a=1) == {"a": 1}, Counter(a=1) <= Counter(a=1, b=1), Counter(a=2) < Counter(a=2, b=1), Counter(a=2) > Counter(a=1), Counter(a=1) >= Counter(b=1), Counter(a=1) < Counter(a=1))
show(lambda: Counter(5))
show(lambda: Counter([[]]))
show(lambda: Counter(1, 2))
show(lambda: Counter.fromkeys("ab", 1))
show(lambda: Counter("a") + {"a": 1})
show(lambda: Counter("a") < {"a": 1})
show(lambda: hash(Counter()))
c.clear()
print(c, bool(c), c.pop("x", 5), c.get("x"), c.get("x", 7), c.setdefault("k", 3), c)
words = "the quick the lazy the dog quick".split()
count = Counter(words)
for word, n in count.most_common():
    print(word, n, end="; ")
print(max(count, key=count.get), sorted(count.items(), key=lambda kv: (-kv[1], kv[0])))
print(Counter(len(w) for w in words), Counter(map(str.upper, "abA")), Counter({1: 2, "x": 2, (1,): 1}), Counter(a="x", b="y"))


class Special(Counter):
    def __missing__(self, key):
        return -1


s = Special("aab")
print(s, s["none"], type(s + s).__name__, type(s.copy()).__name__, repr(Special()))
n = Counter(a=1.5, b=2)
print(n, n.total(), n + Counter(a=0.5), n * 2 if False else "-")
print(Counter("ab") | Counter("bc"), {**Counter("aa")}, list(Counter("ba").items()), Counter("abc").keys() & {"a"}, Counter(x=1).values())
print(str(Counter("zzy")), f"{Counter('a')}", [Counter("b")], Counter({"a": [1]}), isinstance(Counter(), dict))
# --- expect
# outcome: ok
# output:
# Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 False 5 11 11 ['a', 'b', 'r', 'c', 'd'] {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}
# [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] [] [] True True
# Counter() Counter() Counter() Counter({'a': 2, 'b': 1}) Counter({'x': 3, 'y': 1}) Counter({'a': 0, 'b': -2}) Counter({1: 2, None: 2, 2: 1}) True
# ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'r', 'r', 'c', 'd'] ['a', 'a'] ['e', 'h', 'l', 'l', 'o']
# Counter({'a': 2, 'b': 2, 'c': 2})
# Counter({'a': 12, 'b': 2, 'c': 2, 'z': -1})
# Counter({'a': 13, 'b': 2, 'c': 2, 'q': 2, 'z': -1})
# Counter({'a': 13, 'q': 3, 'b': 2, 'c': 2, 'z': -1})
# Counter({'a': 11, 'c': 2, 'b': 1, 'z': -2, 'q': -2}) [('a', 11)]
# Counter({'c': 2, 'b': 1, 'z': -2, 'q': -2})
# Counter({'a': 4, 'd': 4, 'b': 3}) Counter({'a': 2}) Counter({'d': 4, 'a': 3, 'b': 2, 'n': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 1}) Counter({'n': 2}) Counter({'d': 4, 'n': 3, 'b': 1})
# Counter({'a': 4, 'd': 4, 'b': 3}) <class 'collections.Counter'> False
# Counter({'d': 4, 'b': 3})
# Counter({'d': 4, 'b': 3, 'x': 1})
# Counter({'d': 1, 'x': 1})
# True True True True True True False False
# TypeError 'int' object is not iterable
# TypeError unhashable type: 'list'
# TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
# TypeError '<' not supported between instances of 'Counter' and 'dict'
# TypeError unhashable type: 'Counter'
# Counter({'k': 3}) False 5 None 7 3 Counter({'k': 3})
# the 3; quick 2; lazy 1; dog 1; the [('the', 3), ('quick', 2), ('dog', 1), ('lazy', 1)]
# Counter({3: 4, 5: 2, 4: 1}) Counter({'A': 2, 'B': 1}) Counter({1: 2, 'x': 2, (1,): 1}) Counter({'b': 'y', 'a': 'x'})
# Special({'a': 2, 'b': 1}) -1 Counter Special Special()
# Counter({'b': 2, 'a': 1.5}) 3.5 Counter({'a': 2.0, 'b': 2}) -
# Counter({'a': 1, 'b': 1, 'c': 1}) {'a': 2} [('b', 1), ('a', 1)] {'a'} dict_values([1])
# Counter({'z': 2, 'y': 1}) Counter({'a': 1}) [Counter({'b': 1})] Counter({'a': [1]}) True
