"""cycle and repeat."""
from itertools import cycle, repeat, islice


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(list(islice(cycle("abc"), 8)), list(cycle([])), list(islice(cycle([1]), 3)), list(islice(cycle(x * x for x in range(3)), 7)))
show(lambda: cycle(5))
show(lambda: cycle())
show(lambda: cycle([1], [2]))
colours = cycle(["red", "green"])
print([(n, next(colours)) for n in range(5)])
data = [1, 2]
turning = cycle(data)
print(next(turning))
data.append(3)
print([next(turning) for _ in range(7)])
print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -5)), list(repeat(object=2, times=2)), list(islice(repeat([]), 2)))
shared = list(repeat([], 3))
shared[0].append(1)
print(shared, shared[0] is shared[2])
print(list(map(pow, range(5), repeat(2))), list(zip(repeat("k"), [1, 2])))
show(lambda: repeat())
show(lambda: repeat(1, "a"))
show(lambda: repeat(1, 2.0))
show(lambda: repeat(1, None))
show(lambda: repeat(1, 2, 3))
show(lambda: repeat(1, count=2))
r = repeat(5, 3)
print(next(r), list(r), next(r, "none"), r)
show(lambda: next(repeat(1, 0)))
print(max(repeat(3, 2)), sum(repeat(0.1, 10)), "".join(repeat("ab", 3)))
# --- expect
# outcome: ok
# output:
# ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'] [] [1, 1, 1] [0, 1, 4, 0, 1, 4, 0]
# TypeError 'int' object is not iterable
# TypeError cycle expected 1 argument, got 0
# TypeError cycle expected 1 argument, got 2
# [(0, 'red'), (1, 'green'), (2, 'red'), (3, 'green'), (4, 'red')]
# 1
# [2, 3, 1, 2, 3, 1, 2]
# ['x', 'x', 'x'] [] [] [2, 2] [[], []]
# [[1], [1], [1]] True
# [0, 1, 4, 9, 16] [('k', 1), ('k', 2)]
# TypeError repeat() missing required argument 'object' (pos 1)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError repeat() takes at most 2 arguments (3 given)
# TypeError 'count' is an invalid keyword argument for repeat()
# 5 [5, 5] none repeat(5, 0)
# StopIteration 
# 3 0.9999999999999999 ababab
