"""iter with a sentinel, own iterators in for, zip leaving the rest."""
data = [1, 2, 0, 3]
it = iter(data)
print(list(iter(lambda: next(it), 0)), list(it))
a, b = iter("abc"), iter([1])
print(list(zip(a, b)), list(a))
i = iter(range(6))
print(list(zip(i, i)), [next(iter([5])), next(iter("a"))])
for x in (it := iter([1, 2, 3])):
    print(x, next(it, None))
e = enumerate("ab", start=5)
print(next(e), list(e), list(reversed([1, 2])), type(iter({})).__name__, type(iter("")).__name__, type(zip()).__name__, type(map(str, [])).__name__)
# --- expect
# outcome: ok
# output:
# [1, 2] [3]
# [('a', 1)] ['c']
# [(0, 1), (2, 3), (4, 5)] [5, 'a']
# 1 2
# 3 None
# (5, 'a') [(6, 'b')] [2, 1] dict_keyiterator str_ascii_iterator zip map
