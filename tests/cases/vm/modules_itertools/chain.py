"""chain and chain.from_iterable: laziness, errors, nested use."""
from itertools import chain, islice, count


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(list(chain()), list(chain([])), list(chain("abc", (1, 2), {"k": 1}, range(2))), list(chain([[1]], [2])))
print(list(chain.from_iterable(["ab", "cd"])), list(chain.from_iterable([])), list(chain.from_iterable({"xy": 1, "z": 2})))
print(list(islice(chain("ab", count()), 5)))
show(lambda: list(chain([1], 5)))
show(lambda: list(chain(5)))
show(lambda: chain(5) is not None)
show(lambda: list(chain.from_iterable([[1], 2])))
show(lambda: chain.from_iterable(5))
show(lambda: chain.from_iterable())
show(lambda: chain(a=1))


def noisy(name, n):
    print("start", name)
    for i in range(n):
        print("give", name, i)
        yield name, i
    print("end", name)


joined = chain(noisy("a", 2), noisy("b", 1))
print("made")
for item in joined:
    print("got", item)
print(next(joined, "over"))
it = chain([1, 2], [3])
print(next(it), list(it), list(it), next(it, None))
print(sum(chain.from_iterable([[1, 2], [3, 4], [5]])), max(chain([1], [9], [4])), sorted(chain("bca", "fed")))
print(dict(chain({"a": 1}.items(), {"b": 2}.items())))
lists = [[1, 2], [3]]
grown = chain.from_iterable(lists)
print(next(grown))
lists.append([4])
print(list(grown))
a, *rest = chain([1], "xy")
print(a, rest)
# --- expect
# outcome: ok
# output:
# [] [] ['a', 'b', 'c', 1, 2, 'k', 0, 1] [[1], 2]
# ['a', 'b', 'c', 'd'] [] ['x', 'y', 'z']
# ['a', 'b', 0, 1, 2]
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# True
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError chain.from_iterable() takes exactly one argument (0 given)
# TypeError chain() takes no keyword arguments
# made
# start a
# give a 0
# got ('a', 0)
# give a 1
# got ('a', 1)
# end a
# start b
# give b 0
# got ('b', 0)
# end b
# over
# 1 [2, 3] [] None
# 15 9 ['a', 'b', 'c', 'd', 'e', 'f']
# {'a': 1, 'b': 2}
# 1
# [2, 3, 4]
# 1 ['x', 'y']
