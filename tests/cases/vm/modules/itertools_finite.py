"""itertools: chain, islice, product, permutations, combinations, groupby, accumulate and more."""
from itertools import chain, islice, product, permutations, combinations, combinations_with_replacement, groupby, accumulate, zip_longest, starmap, takewhile, dropwhile, filterfalse, compress, pairwise, tee
print(list(chain("ab", [1])), list(chain.from_iterable([[1], [2, 3]])), list(islice(range(10), 2, 8, 3)), list(islice("abc", 2)), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)))
print(list(permutations([1, 2, 3], 2)), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), [(k, list(g)) for k, g in groupby("aabbca")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], lambda a, b: a * b, initial=10)), list(zip_longest("ab", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(compress("abcd", [1, 0, 1])), list(pairwise([1, 2, 3])))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
# --- expect
# outcome: ok
# output:
# ['a', 'b', 1] [1, 2, 3] [2, 5] ['a', 'b'] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)]
# [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('b', 'b')] [('a', ['a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)]
# [1, 3, 6, 10] [3, 3, 3] [10, 10, 20] [('a', 1), ('b', '-')] [8, 9] [1, 2] [5, 1] [0, 2, 4] ['a', 'c'] [(1, 2), (2, 3)]
# 1 [1, 2, 3] [2, 3]
