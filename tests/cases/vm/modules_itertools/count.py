"""itertools.count with ints, floats, negatives, big numbers and other arithmetic."""
from itertools import count, islice, takewhile


def first(iterator, n=5):
    return list(islice(iterator, n))


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(first(count()), first(count(10)), first(count(10, 3)), first(count(10, -3)), first(count(step=7)), first(count(start=3)))
print(first(count(0.5)), first(count(1, 0.1)), first(count(1.5, 0.25)), first(count(0.1, 0.1), 8))
print(first(count(2**63 - 2)), first(count(-2**63, -1), 3), first(count(10**20, 10**19), 3))
print(first(count(True)), first(count(5, 0), 3), first(count(1, True), 3))
print(list(takewhile(lambda x: x < 20, count(1, 6))))
print(list(zip(count(1), "abc")), dict(zip("xyz", count(100, -1))))
print([x for x, _ in zip(count(), range(3))])
show(lambda: count("a"))
show(lambda: count(None))
show(lambda: count([1]))
show(lambda: count(1, "a"))
show(lambda: count(1, 2, 3))
show(lambda: count(begin=3))
c = count(3)
print(next(c), next(c), c, next(c))
counter = count(2**63 - 1)
print(next(counter), counter, next(counter), next(counter), counter)
# --- expect
# outcome: ok
# output:
# [0, 1, 2, 3, 4] [10, 11, 12, 13, 14] [10, 13, 16, 19, 22] [10, 7, 4, 1, -2] [0, 7, 14, 21, 28] [3, 4, 5, 6, 7]
# [0.5, 1.5, 2.5, 3.5, 4.5] [1, 1.1, 1.2000000000000002, 1.3000000000000003, 1.4000000000000004] [1.5, 1.75, 2.0, 2.25, 2.5] [0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6, 0.7, 0.7999999999999999]
# [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809, 9223372036854775810] [-9223372036854775808, -9223372036854775809, -9223372036854775810] [100000000000000000000, 110000000000000000000, 120000000000000000000]
# [1, 2, 3, 4, 5] [5, 5, 5] [1, 2, 3]
# [1, 7, 13, 19]
# [(1, 'a'), (2, 'b'), (3, 'c')] {'x': 100, 'y': 99, 'z': 98}
# [0, 1, 2]
# TypeError a number is required
# TypeError a number is required
# TypeError a number is required
# TypeError a number is required
# TypeError count() takes at most 2 arguments (3 given)
# TypeError 'begin' is an invalid keyword argument for count()
# 3 4 count(6) 5
# 9223372036854775807 count(9223372036854775810) 9223372036854775808 9223372036854775809 count(9223372036854775810)
