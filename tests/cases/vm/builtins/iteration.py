"""enumerate, zip, map, filter, reversed, any, all, sorted, iter, next."""
print(list(enumerate("ab")), list(enumerate("ab", 1)), list(zip("ab", [1, 2, 3])), list(map(len, ["a", "bc"])), list(filter(str.isdigit, "a1b2")), list(reversed("abc")), list(reversed(range(3))), list(reversed((1, 2))))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in [1, 3]), sorted("cab"), next(iter([1])), next(iter([]), "d"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: enumerate(5))
show(lambda: zip(1, 2))
show(lambda: zip([1], 2))
show(lambda: map(len))
show(lambda: list(map(5, [1])))
show(lambda: reversed({1}))
show(lambda: reversed(x for x in []))
show(lambda: any(5))
show(lambda: iter(5))
show(lambda: next(5))
show(lambda: enumerate())
show(lambda: list(zip([1], [1, 2], strict=True)))
# --- expect
# outcome: ok
# output:
# [(0, 'a'), (1, 'b')] [(1, 'a'), (2, 'b')] [('a', 1), ('b', 2)] [1, 2] ['1', '2'] ['c', 'b', 'a'] [2, 1, 0] [2, 1]
# False True True False True ['a', 'b', 'c'] 1 d
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError map() must have at least two arguments.
# TypeError 'int' object is not callable
# TypeError 'set' object is not reversible
# TypeError 'generator' object is not reversible
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not an iterator
# TypeError enumerate() missing required argument 'iterable'
# ValueError zip() argument 2 is longer than argument 1
