"""What people build from itertools."""
from collections import deque
from itertools import (accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)
import operator


def take(n, iterable):
    return list(islice(iterable, n))


def tail(n, iterable):
    return list(deque(iterable, maxlen=n))


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def all_equal(iterable):
    g = groupby(iterable)
    return next(g, True) and not next(g, False)


def quantify(iterable, pred=bool):
    return sum(map(pred, iterable))


def ncycles(iterable, n):
    return chain.from_iterable(repeat(tuple(iterable), n))


def dotproduct(a, b):
    return sum(map(operator.mul, a, b))


def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = deque(islice(iterator, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in iterator:
        window.append(x)
        yield tuple(window)


def roundrobin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for next_one in nexts:
                yield next_one()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def partition(pred, iterable):
    t1, t2 = tee(iterable)
    return list(filterfalse(pred, t1)), list(filter(pred, t2))


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def unique_everseen(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))


def iter_except(func, exception):
    try:
        while True:
            yield func()
    except exception:
        pass


def sieve(n):
    data = bytes([0, 0]) + bytes([1]) * (n - 2)
    flags = list(data)
    for p in compress(range(int(n ** 0.5) + 1), data):
        if flags[p]:
            for m in range(p * p, n, p):
                flags[m] = 0
    return list(compress(range(n), flags))


def triplewise(iterable):
    for (a, _), (b, c) in pairwise(pairwise(iterable)):
        yield a, b, c


print(take(3, count(5)), tail(2, "ABCDE"), nth("abc", 1), nth("abc", 9, "?"), all_equal("aaa"), all_equal("ab"), all_equal(""))
print(quantify([True, False, True]), list(ncycles("ab", 3)), dotproduct([1, 2, 3], [4, 5, 6]), list(sliding_window("ABCDE", 3)))
print(list(roundrobin("ABC", "D", "EF")), partition(lambda x: x > 2, [1, 5, 2, 4]), list(powerset([1, 2, 3])))
print(list(unique_everseen("AAAABBBCCDAABBB")), list(unique_everseen("ABBCcAD", str.lower)), list(unique_justseen("AAAABBBCCDAABBB")))
d = {"a": 1, "b": 2}
print(list(iter_except(d.popitem, KeyError)), sieve(50), list(triplewise("ABCDE")))
print(list(starmap(operator.add, zip([1, 2], [3, 4]))), list(takewhile(lambda x: x < 40, accumulate(count(1), operator.add))))
print(list(dropwhile(str.isdigit, "123abc")), sum(1 for _ in product("ab", repeat=5)), list(zip_longest("a", "bc")), len(set(permutations("aab"))))
# --- expect
# outcome: ok
# output:
# [5, 6, 7] ['D', 'E'] b ? True False True
# 2 ['a', 'b', 'a', 'b', 'a', 'b'] 32 [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E')]
# ['A', 'D', 'E', 'B', 'F', 'C'] ([1, 2], [5, 4]) [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)]
# ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D', 'A', 'B']
# [('b', 2), ('a', 1)] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E')]
# [4, 6] [1, 3, 6, 10, 15, 21, 28, 36]
# ['a', 'b', 'c'] 32 [('a', 'b'), (None, 'c')] 3
