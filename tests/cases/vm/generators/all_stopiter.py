"""Generators: stopiter."""
def g():
    yield 1
    return
    yield 2
print(list(g()))
def take(n, it):
    it = iter(it)
    return [next(it) for _ in range(n)]
print(take(2, "abc"))
try: take(5, "abc")
except StopIteration as e: print("SI", repr(e))
def gtake(n, it):
    for _ in range(n): yield next(it)
try: list(gtake(3, iter("ab")))
except RuntimeError as e: print(e)
print(next(iter([]), "default"))
a = iter([1, 2, 3, 4])
print(list(zip(a, a)))
def count(n=0):
    while True:
        yield n; n += 1
import itertools
print(list(itertools.islice(count(5), 3)))
print([*count_up] if (count_up := range(2)) else 0)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib(); print([next(f) for _ in range(10)])
gen = (i for i in range(3))
print(2 in gen, list(gen))
def running():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
r = running(); next(r); r.send(3); print(r.send(4))
try: r.send(None)
except StopIteration as e: print(e.value)
# --- expect
# outcome: ok
# output:
# [1]
# ['a', 'b']
# SI StopIteration()
# generator raised StopIteration
# default
# [(1, 2), (3, 4)]
# [5, 6, 7]
# [0, 1]
# [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
# True []
# 7
# 7
