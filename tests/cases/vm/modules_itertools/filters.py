"""takewhile, dropwhile, filterfalse, compress, starmap, pairwise, zip_longest."""
from itertools import compress, dropwhile, filterfalse, pairwise, starmap, takewhile, zip_longest, count


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


odd = lambda x: x % 2
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(filterfalse(odd, range(8))), list(filterfalse(None, [0, 1, "", "a", [], [0]])))
print(list(takewhile(bool, [])), list(dropwhile(bool, [])), list(takewhile(bool, [0, 1])), list(dropwhile(bool, [1, 0, 1])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("ABC", [1])), list(compress([], [1])), list(compress("AB", count())), list(compress(data="abc", selectors=[0, 1, "x"])))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, [[1, 5, 3], "bca"])), list(starmap(lambda *a: a, [(), (1,), (1, 2)])), list(starmap(print, [])))
print(list(pairwise("ABCD")), list(pairwise("A")), list(pairwise([])), [b - a for a, b in pairwise([1, 4, 9, 16])])
print(list(zip_longest("AB", "xyz", [1])), list(zip_longest("AB", "xyz", fillvalue="-")), list(zip_longest()), list(zip_longest([])), list(zip_longest("ab")), list(zip_longest([], [1], fillvalue=0)))
source = iter([1, 2, 9, 3])
print(list(takewhile(lambda x: x < 5, source)), list(source))
t = takewhile(lambda x: x < 5, [1, 9, 2])
print(next(t), next(t, "end"), next(t, "end"))
show(lambda: takewhile(5))
show(lambda: list(takewhile(5, [1])))
show(lambda: takewhile(bool, 5))
show(lambda: dropwhile(bool, None))
show(lambda: list(dropwhile(None, [1])))
show(lambda: filterfalse(bool))
show(lambda: filterfalse(bool, 5))
show(lambda: compress("a"))
show(lambda: compress("a", 5))
show(lambda: compress(5, "a"))
show(lambda: list(starmap(pow, [5])))
show(lambda: list(starmap(pow, [(1,)])))
show(lambda: starmap(pow))
show(lambda: list(starmap(None, [(1,)])))
show(lambda: pairwise())
show(lambda: pairwise(5))
show(lambda: zip_longest(5))
show(lambda: zip_longest([1], 5))
show(lambda: zip_longest([1], fill=0))
show(lambda: list(filterfalse(lambda x: 1 / x, [1, 0])))


def grouper(items, n, fill=None):
    return list(zip_longest(*[iter(items)] * n, fillvalue=fill))


print(grouper("ABCDEFG", 3, "x"), grouper(range(4), 2))
# --- expect
# outcome: ok
# output:
# [1, 4] [6, 4, 1] [0, 2, 4, 6] [0, '', []]
# [] [] [] [0, 1]
# ['A', 'C', 'E', 'F'] ['A'] [] ['B'] ['b', 'c']
# [32, 9] [5, 'c'] [(), (1,), (1, 2)] []
# [('A', 'B'), ('B', 'C'), ('C', 'D')] [] [] [3, 5, 7]
# [('A', 'x', 1), ('B', 'y', None), (None, 'z', None)] [('A', 'x'), ('B', 'y'), ('-', 'z')] [] [] [('a',), ('b',)] [(0, 1)]
# [1, 2] [3]
# 1 end end
# TypeError takewhile expected 2 arguments, got 1
# TypeError 'int' object is not callable
# TypeError 'int' object is not iterable
# TypeError 'NoneType' object is not iterable
# TypeError 'NoneType' object is not callable
# TypeError filterfalse expected 2 arguments, got 1
# TypeError 'int' object is not iterable
# TypeError compress() missing required argument 'selectors' (pos 2)
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError pow() missing required argument 'exp' (pos 2)
# TypeError starmap expected 2 arguments, got 1
# TypeError 'NoneType' object is not callable
# TypeError pairwise expected 1 argument, got 0
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError zip_longest() got an unexpected keyword argument
# ZeroDivisionError division by zero
# [('A', 'B', 'C'), ('D', 'E', 'F'), ('G', 'x', 'x')] [(0, 1), (2, 3)]
