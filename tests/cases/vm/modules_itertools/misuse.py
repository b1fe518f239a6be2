"""Exceptions inside, exhaustion, and iterators that change under the loop."""
from itertools import (accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def broken(n):
    for i in range(n):
        yield i
    raise RuntimeError(f"after {n}")


class Odd:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


class Sequence:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


class NoIter:
    __iter__ = None


for make in (lambda s: chain(s), lambda s: cycle(s), lambda s: accumulate(s), lambda s: compress(s, repeat(1)), lambda s: dropwhile(lambda x: x < 1, s),
             lambda s: filterfalse(lambda x: x > 5, s), lambda s: islice(s, 10), lambda s: pairwise(s), lambda s: starmap(lambda x: x, ((x,) for x in s)),
             lambda s: takewhile(lambda x: True, s), lambda s: zip_longest(s, [1]), lambda s: (k for k, g in groupby(s)), lambda s: tee(s)[0]):
    got = []
    try:
        for item in make(broken(2)):
            got.append(item)
    except RuntimeError as error:
        print(got, error, end=" ")
    print(list(islice(make(Odd()), 4)), list(islice(make(Sequence()), 4)))
show(lambda: list(product(broken(1))))
show(lambda: list(permutations(broken(1))))
show(lambda: list(combinations(broken(1), 1)))
show(lambda: chain(NoIter()).__next__())
show(lambda: cycle(NoIter()))
for make in (chain, lambda s: accumulate(s), lambda s: islice(s, 1), pairwise, lambda s: takewhile(bool, s), permutations, product):
    done = make([])
    list(done)
    print([next(done, "end") for _ in range(3)], end=" ")
print()
e = iter([1, 2, 3])
print([(a, b) for a, b in zip(e, e)], list(zip_longest(e, e)))
# --- expect
# outcome: ok
# output:
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [0, 1] after 2 [1, 2, 3, 1] [0, 10, 20, 0]
# [0, 1] after 2 [1, 3, 6] [0, 10, 30]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [1] after 2 [1, 2, 3] [10, 20]
# [0, 1] after 2 [1, 2, 3] [0]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [(0, 1)] after 2 [(1, 2), (2, 3)] [(0, 10), (10, 20)]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [(0, 1), (1, None)] after 2 [(1, 1), (2, None), (3, None)] [(0, 1), (10, None), (20, None)]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# [0, 1] after 2 [1, 2, 3] [0, 10, 20]
# RuntimeError after 1
# RuntimeError after 1
# RuntimeError after 1
# TypeError 'NoIter' object is not iterable
# TypeError 'NoIter' object is not iterable
# ['end', 'end', 'end'] ['end', 'end', 'end'] ['end', 'end', 'end'] ['end', 'end', 'end'] ['end', 'end', 'end'] ['end', 'end', 'end'] ['end', 'end', 'end'] 
# [(1, 2)] []
