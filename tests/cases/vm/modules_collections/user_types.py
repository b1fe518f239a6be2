"""UserDict, UserList and UserString as bases."""
from collections import UserDict, UserList, UserString
from collections.abc import MutableMapping, MutableSequence, Sequence


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __missing__(self, key):
        return f"no {key}"


u = Upper({"a": 1}, b=2)
u["c"] = 3
u.update({"d": 4}, e=5)
u.setdefault("f", 6)
print(u, u.data, u["A"], u["zz"], len(u), "A" in u, "a" in u, list(u), u.get("B"), u.get("nope"), u.pop("C"), u == {"A": 1, "B": 2, "D": 4, "E": 5, "F": 6})
print(u | {"x": 1}, type(u | {}).__name__, type(u.copy()).__name__, {"q": 0} | u, list(u.items()), sorted(u.keys()), sum(u.values()), isinstance(u, dict), isinstance(u, MutableMapping))
del u["A"]
show(lambda: u.__delitem__("A"))
print(u.popitem(), u, UserDict(), UserDict([("k", "v")]), UserDict.fromkeys("ab", 1), repr(UserDict(a=1)))
show(lambda: UserDict()["x"])
show(lambda: UserDict(1))
u.clear()
print(u, bool(u))


class Limited(UserList):
    def append(self, item):
        if len(self) >= 3:
            raise OverflowError("full")
        super().append(item)


x = Limited([1, 2])
x.append(3)
show(lambda: x.append(4))
print(x, x.data, x[0], x[-1], x[0:2], type(x[0:2]).__name__, len(x), 2 in x, x + [9], [0] + x, x * 2, type(x + [1]).__name__, x == [1, 2, 3], x < [2], list(reversed(x)), x.index(2), x.count(1))
x[0] = "z"
x.insert(1, "i")
x.extend("ab")
x += ["c"]
x.remove("i")
del x[0]
print(x, x.pop(), x.pop(0), x, x.copy(), UserList("abc"), UserList(), sorted(UserList([3, 1])), isinstance(x, list), isinstance(x, MutableSequence))
x.reverse()
print(x)
y = UserList([3, 1, 2])
y.sort(reverse=True)
print(y, repr(y), y[1:], max(y), [*y], UserList(y), UserList([1]) == UserList([1]), bool(UserList()))
y[1:] = [7]
y.clear()
print(y)
show(lambda: UserList([1])[5])
show(lambda: UserList().pop())


class Shout(UserString):
    def shout(self):
        return self.upper() + "!"


s = Shout("hello")
print(s, repr(s), s.shout(), type(s.shout()).__name__, s + "x", "x" + s, s * 2, s[0], s[1:3], len(s), "ell" in s, s == "hello", s < "z", hash(s) == hash("hello"), s.find("l"), s.split("l"), s.replace("l", "L"), s.data)
print(s.center(9, "*"), s.isalpha(), s.startswith("he"), ",".join(s), UserString(5), UserString("a%sb") % 1, s.encode(), s.title(), [c for c in s], isinstance(s, str), isinstance(s, Sequence), int(UserString("5")), s.count("l"), s.strip("h"), {s: 1}["hello"])
# --- expect
# outcome: raise TypeError: sequence item 0: expected str instance, Shout found
# output:
# {'A': 1, 'B': 2, 'D': 4, 'E': 5} {'A': 1, 'B': 2, 'D': 4, 'E': 5} 1 no zz 5 True False ['A', 'B', 'C', 'D', 'E'] 2 no nope 3 False
# {'A': 1, 'B': 2, 'D': 4, 'E': 5, 'X': 1} Upper Upper {'Q': 0, 'A': 1, 'B': 2, 'D': 4, 'E': 5} [('A', 1), ('B', 2), ('D', 4), ('E', 5)] ['A', 'B', 'D', 'E'] 12 False True
# KeyError 'A'
# ('B', 2) {'D': 4, 'E': 5} {} {'k': 'v'} {'a': 1, 'b': 1} {'a': 1}
# KeyError 'x'
# TypeError 'int' object is not iterable
# {} False
# OverflowError full
# [1, 2, 3] [1, 2, 3] 1 3 [1, 2] Limited 3 True [1, 2, 3, 9] [0, 1, 2, 3] [1, 2, 3, 1, 2, 3] Limited True True [3, 2, 1] 1 1
# [3, 'a', 'b'] c 2 [3, 'a', 'b'] [3, 'a', 'b'] ['a', 'b', 'c'] [] [1, 3] False True
# ['b', 'a', 3]
# [3, 2, 1] [3, 2, 1] [2, 1] 3 [3, 2, 1] [3, 2, 1] True False
# []
# IndexError list index out of range
# IndexError pop from empty list
# hello 'hello' HELLO! Shout hellox xhello hellohello h el 5 True True True True 2 ['he', '', 'o'] heLLo hello
# traceback:
# Traceback (most recent call last):
#   File "modules_collections/user_types.py", line 73, in <module>
#     print(s.center(9, "*"), s.isalpha(), s.startswith("he"), ",".join(s), UserString(5), UserString("a%sb") % 1, s.encode(), s.title(), [c for c in s], isinstance(s, str), isinstance(s, Sequence), int(UserString("5")), s.count("l"), s.strip("h"), {s: 1}["hello"])
#                                                              ^^^^^^^^^^^
# TypeError: sequence item 0: expected str instance, Shout found
