"""tee: independent copies, many of them, of one source."""
from itertools import tee, islice


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a, b = tee([1, 2, 3])
print(next(a), next(a), next(b), list(a), list(b), list(a))
copies = tee("xyz", 3)
print(len(copies), type(copies).__name__, [list(c) for c in copies])
print(tee([1], 0), len(tee([1], 1)))
show(lambda: tee([1], -1))
show(lambda: tee(5))
show(lambda: tee())
show(lambda: tee([1], "a"))


def source():
    for i in range(4):
        print("pull", i)
        yield i


x, y = tee(source())
print(next(x))
print(next(x))
print(next(y))
print(list(zip(x, y)))
print(list(y))
p, q = tee(range(10))
next(q)
print(list(islice(zip(p, q), 3)))
m, n = tee(a for a in "mn")
r, s = tee(m)
print(next(r), next(n), list(s), list(n), list(r))


def failing():
    yield 1
    raise ValueError("broken")


u, v = tee(failing())
print(next(u))
show(lambda: next(u))
print(next(v))
show(lambda: next(v))
# --- expect
# outcome: ok
# output:
# 1 2 1 [3] [2, 3] []
# 3 tuple [['x', 'y', 'z'], ['x', 'y', 'z'], ['x', 'y', 'z']]
# () 1
# ValueError n must be >= 0
# TypeError 'int' object is not iterable
# TypeError tee expected at least 1 argument, got 0
# TypeError 'str' object cannot be interpreted as an integer
# pull 0
# 0
# pull 1
# 1
# 0
# pull 2
# pull 3
# [(2, 1), (3, 2)]
# [3]
# [(0, 1), (1, 2), (2, 3)]
# m m ['m', 'n'] ['n'] ['n']
# 1
# ValueError broken
# 1
# StopIteration 
