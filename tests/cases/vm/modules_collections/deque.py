"""deque: both ends, bounds, rotation, indexing, comparisons, errors."""
from collections import deque
import copy


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], list(d), d.maxlen)
d.extend("ab")
d.extendleft([8, 9])
print(d, d.count(1), d.index("a"), 2 in d, "z" in d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.rotate()
d.rotate(100)
d.rotate(0)
print(d)
d.reverse()
print(d, list(reversed(d)))
d.insert(1, "I")
d.insert(-1, "J")
d.insert(100, "K")
d.insert(-100, "L")
print(d)
d.remove("I")
del d[0]
d[1] = "set"
d[-1] = "last"
print(d, d.copy() == d, d.copy() is d)
m = deque(range(5), maxlen=3)
print(m, m.maxlen)
m.append(9)
m.appendleft(7)
print(m)
m.extend([1, 2, 3, 4])
print(m, deque([1, 2], 0), deque(maxlen=2), deque("abc", 2), deque(iterable=[1], maxlen=None))
m.extendleft([5, 6])
print(m, m + deque([1]), m * 2, 2 * deque([1, 2]), deque([1]) + deque("a"))
m += [10]
m *= 2
print(m)
for call in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(3),
             lambda: deque(5), lambda: deque([], -1), lambda: deque([], "x"), lambda: deque([1]) + [2], lambda: deque([1])["a"], lambda: deque([1, 2])[0:1],
             lambda: hash(deque()), lambda: deque([1]) < [1], lambda: m.insert(0, 1), lambda: deque().rotate("x"), lambda: deque().append(), lambda: deque().append(1, 2), lambda: deque(maxlen=1).maxlen,
             lambda: deque([1]).index(1, 5), lambda: deque([1]) * "a", lambda: deque().extend(3)):
    show(call)
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]), deque() <= deque(), deque([1]) != deque([1], 5), deque([1], 3) == deque([1], 4))
d = deque("abcabc")
print(d.index("c", 3), d.index("a", 1, 5), d.index("b", -3), d.count("a"), bool(deque()), bool(d))
n = deque([[1], [2]])
s, p = copy.copy(n), copy.deepcopy(n)
n[0].append("x")
print(n, s, p, copy.copy(deque([1], 4)), copy.deepcopy(deque([1], 4)).maxlen)
n.append(n)
print(n)
d.clear()
print(d, deque([deque([1])]), str(deque("a")), f"{deque()}", [deque([1], 1)], isinstance(d, deque), type(d))


a, *b = deque("xyz")
print(a, b, sum(deque([1, 2])), max(deque([3, 1])), sorted(deque([3, 1])), dict(deque([(1, 2)])), tuple(deque("ab")), [x for x in deque("ab")], any(deque([0])), ",".join(deque("pq")))
window = deque(maxlen=3)
for x in range(6):
    window.append(x)
    print(sum(window), end=" ")
print(*window, deque([1, 2, 3]) == deque([3, 2, 1]), next(iter(deque([5]))))
match deque([1, 2]):
    case [x, y]:
        print("matched", x, y)


class Named(deque):
    def __init__(self, name, items=()):
        super().__init__(items, 4)
        self.name = name

    def push(self, x):
        self.append(x)
        return self


q = Named("q", "ab")
print(q.push("c"), q.name, len(q), q.maxlen, isinstance(q, deque), list(q), q[0], q == deque("abc"))
# --- expect
# outcome: ok
# output:
# deque([1, 2, 3]) 4 0 deque([1, 2, 3]) 3 1 3 [1, 2, 3] None
# deque([9, 8, 1, 2, 3, 'a', 'b']) 1 5 True False
# deque(['a', 'b', 9, 8, 1, 2, 3])
# deque([8, 1, 2, 3, 'a', 'b', 9])
# deque(['a', 'b', 9, 8, 1, 2, 3])
# deque([3, 2, 1, 8, 9, 'b', 'a']) ['a', 'b', 9, 8, 1, 2, 3]
# deque(['L', 3, 'I', 2, 1, 8, 9, 'b', 'J', 'a', 'K'])
# deque([3, 'set', 1, 8, 9, 'b', 'J', 'a', 'last']) True False
# deque([2, 3, 4], maxlen=3) 3
# deque([7, 3, 4], maxlen=3)
# deque([2, 3, 4], maxlen=3) deque([], maxlen=0) deque([], maxlen=2) deque(['b', 'c'], maxlen=2) deque([1])
# deque([6, 5, 2], maxlen=3) deque([5, 2, 1], maxlen=3) deque([6, 5, 2], maxlen=3) deque([1, 2, 1, 2]) deque([1, 'a'])
# deque([5, 2, 10], maxlen=3)
# IndexError pop from an empty deque
# IndexError pop from an empty deque
# IndexError deque index out of range
# IndexError deque index out of range
# ValueError 2 is not in deque
# ValueError 3 is not in deque
# TypeError 'int' object is not iterable
# ValueError maxlen must be non-negative
# TypeError an integer is required
# TypeError can only concatenate deque (not "list") to deque
# TypeError sequence index must be integer, not 'str'
# TypeError sequence index must be integer, not 'slice'
# TypeError unhashable type: 'collections.deque'
# TypeError '<' not supported between instances of 'collections.deque' and 'list'
# IndexError deque already at its maximum size
# TypeError 'str' object cannot be interpreted as an integer
# TypeError deque.append() takes exactly one argument (0 given)
# TypeError deque.append() takes exactly one argument (2 given)
# 1
# ValueError 1 is not in deque
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError 'int' object is not iterable
# True False True True True False True
# 5 3 4 2 False True
# deque([[1, 'x'], [2]]) deque([[1, 'x'], [2]]) deque([[1], [2]]) deque([1], maxlen=4) 4
# deque([[1, 'x'], [2], [...]])
# deque([]) deque([deque([1])]) deque(['a']) deque([]) [deque([1], maxlen=1)] True <class 'collections.deque'>
# x ['y', 'z'] 3 3 [1, 3] {1: 2} ('a', 'b') ['a', 'b'] False p,q
# 0 1 3 6 9 12 3 4 5 False 5
# matched 1 2
# Named(['a', 'b', 'c'], maxlen=4) q 3 4 True ['a', 'b', 'c'] a True
