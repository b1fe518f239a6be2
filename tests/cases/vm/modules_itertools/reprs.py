"""How itertools' objects show themselves, and of which class they are."""
import itertools as it

print(it.count(), it.count(10), it.count(2, 3), it.count(1.5, 0.5), it.count(-1, -2), it.count(5, 1), it.count(5, step=2))
print(it.repeat(7), it.repeat("x", 3), it.repeat(None, 0), it.repeat([1], times=2))
c = it.count(10, 5)
next(c), next(c)
print(c)
r = it.repeat("y", 4)
next(r)
print(r)
for made in (it.count(), it.cycle([1]), it.repeat(1), it.accumulate([1]), it.chain([1]), it.compress([1], [1]),
             it.dropwhile(bool, []), it.filterfalse(bool, []), it.groupby([]), it.islice([], 1), it.pairwise([]),
             it.permutations([]), it.product([]), it.starmap(max, []), it.takewhile(bool, []), it.zip_longest([]),
             it.combinations([], 1), it.combinations_with_replacement([], 1)):
    kind = type(made)
    print(kind.__name__, kind, isinstance(made, kind), iter(made) is made, hasattr(made, "__next__"), hasattr(made, "__iter__"))
print(it.chain, it.count, it.groupby.__name__, it.chain.__module__)
print(type(it.tee([1])[0]).__name__)
print(isinstance(it.chain(), it.count), isinstance(it.count(), it.count))
# --- expect
# outcome: ok
# output:
# count(0) count(10) count(2, 3) count(1.5, 0.5) count(-1, -2) count(5) count(5, 2)
# repeat(7) repeat('x', 3) repeat(None, 0) repeat([1], 2)
# count(20, 5)
# repeat('y', 3)
# count <class 'itertools.count'> True True True True
# cycle <class 'itertools.cycle'> True True True True
# repeat <class 'itertools.repeat'> True True True True
# accumulate <class 'itertools.accumulate'> True True True True
# chain <class 'itertools.chain'> True True True True
# compress <class 'itertools.compress'> True True True True
# dropwhile <class 'itertools.dropwhile'> True True True True
# filterfalse <class 'itertools.filterfalse'> True True True True
# groupby <class 'itertools.groupby'> True True True True
# islice <class 'itertools.islice'> True True True True
# pairwise <class 'itertools.pairwise'> True True True True
# permutations <class 'itertools.permutations'> True True True True
# product <class 'itertools.product'> True True True True
# starmap <class 'itertools.starmap'> True True True True
# takewhile <class 'itertools.takewhile'> True True True True
# zip_longest <class 'itertools.zip_longest'> True True True True
# combinations <class 'itertools.combinations'> True True True True
# combinations_with_replacement <class 'itertools.combinations_with_replacement'> True True True True
# <class 'itertools.chain'> <class 'itertools.count'> groupby itertools
# _tee
# False True
