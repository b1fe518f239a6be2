"""collections.abc as bases: what they give, what they ask for."""
from collections.abc import (Callable, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set, Sized, Reversible, Collection)


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError("out of range")
        return i * i


s = Squares(5)
print(list(s), 9 in s, 10 in s, s.index(16), s.count(4), list(reversed(s)), s[-1], s[1:3], len(s), isinstance(s, Iterable), isinstance(s, Sequence), isinstance(s, Reversible))
show(lambda: s.index(99))
show(lambda: s.index(0, 1))
print(s.index(4, 1, 4), max(s), sum(s), sorted(s, reverse=True))


class Bag(MutableMapping):
    def __init__(self, *args, **kw):
        self.d = {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


b = Bag({"a": 1}, b=2)
b.update([("c", 3)])
print(dict(b), "a" in b, b.get("z", 0), list(b.items()), list(b.keys()), list(b.values()), b == {"a": 1, "b": 2, "c": 3}, b != {}, b.pop("a"), b.pop("zz", "d"), b.setdefault("q", 9), b.popitem(), len(b))
show(lambda: b.pop("zz"))
show(lambda: b["zz"])
print(b.items() & {("b", 2)}, "b" in b.keys(), ("b", 2) in b.items(), 3 in b.values(), len(b.values()), b.keys() | {"k"} == {"b", "c", "k"}, {**b})
b.clear()
show(lambda: b.popitem())


class Stack(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.insert(i, v)


t = Stack("abc")
t.append("d")
t.extend(["e", "f"])
t += "g"
t.reverse()
print(t.items, t.pop(), t.pop(0), t.items, "c" in t, t.index("c"))
t.remove("c")
print(list(t))
t.clear()
print(len(t))
show(lambda: t.pop())
show(lambda: t.remove("x"))


class Small(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for i in items:
            self.add(i)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


m, n = Small([1, 2, 3]), Small([2, 3, 4])
print(sorted(m & n), sorted(m | n), sorted(m - n), sorted(m ^ n), type(m & n).__name__, m <= n, Small([2]) < m, m >= {1}, m == {1, 2, 3}, m.isdisjoint({9}), sorted({3, 9} & m) if False else "")
m |= {7}
m -= {1}
m ^= {2, 8}
m &= {3, 7, 8}
print(sorted(m), sorted(m | [1]), m == Small([8, 7, 3]))
m.remove(3)
show(lambda: m.remove(99))
print(sorted(m), m.pop() in (7, 8))


class Countdown(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), iter(Countdown(1)).__class__.__name__)


class Half(Mapping):
    def __getitem__(self, k):
        return 1


show(lambda: Half())
show(lambda: Sequence())
show(lambda: Hashable())
show(lambda: type("NoLen", (Sized,), {})())


class Duck:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __contains__(self, x):
        return False


print([issubclass(Duck, k) for k in (Sized, Iterable, Container, Collection, Hashable, Callable, Sequence, Reversible)])


class NoHash:
    __hash__ = None


class NoIter:
    __iter__ = None


print(isinstance(NoHash(), Hashable), isinstance([], Hashable), isinstance(NoIter(), Iterable), issubclass(int, Hashable))


@Sequence.register
class Registered:
    pass


print(isinstance(Registered(), Sequence), issubclass(Registered, Iterable), issubclass(Registered, Sequence), Sequence.register(Duck) is Duck, isinstance(Duck(), Sequence))


class G(Generator):
    def send(self, v):
        return v or "sent"

    def throw(self, t, v=None, tb=None):
        raise t


g = G()
print(next(g), g.send(5), g.close(), isinstance(g, Iterator))
match s:
    case [a, *_]:
        print("sequence pattern", a)
match Bag(k=1):
    case {"k": v}:
        print("mapping pattern", v)
# --- expect
# outcome: ok
# output:
# [0, 1, 4, 9, 16] True False 4 1 [16, 9, 4, 1, 0] 16 [1, 4] 5 True True True
# ValueError 
# ValueError 
# 2 16 30 [16, 9, 4, 1, 0]
# {'a': 1, 'b': 2, 'c': 3} True 0 [('a', 1), ('b', 2), ('c', 3)] ['a', 'b', 'c'] [1, 2, 3] True True 1 d 9 ('b', 2) 2
# KeyError 'zz'
# KeyError 'zz'
# set() False False True 2 False {'c': 3, 'q': 9}
# KeyError 
# ['f', 'e', 'd', 'c', 'b'] a g ['f', 'e', 'd', 'c', 'b'] True 3
# ['f', 'e', 'd', 'b']
# 0
# IndexError list index out of range
# ValueError 
# [2, 3] [1, 2, 3, 4] [1] [1, 4] Small False True True True True 
# [3, 7, 8] [1, 3, 7, 8] True
# KeyError 99
# [7, 8] True
# [2, 1, 0] Countdown
# TypeError Can't instantiate abstract class Half with abstract methods __iter__, __len__
# TypeError Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__
# TypeError Can't instantiate abstract class Hashable with abstract method __hash__
# TypeError Can't instantiate abstract class NoLen with abstract method __len__
# [True, True, True, True, True, False, False, False]
# False False False True
# True True True True True
# sent 5 None True
# sequence pattern 0
# mapping pattern 1
