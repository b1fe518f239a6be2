"""Tuples: literals, indexing, operators, methods."""
t = (1, "a", 2.5)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2, (), (1,), 1 in t, t.count(1), t.index("a"), tuple("ab"), tuple([1]), tuple(), t == (1, "a", 2.5))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, (2, 3)), ((),), hash((1, 2)) == hash((1, 2)), {(1, 2): "x"}[1, 2], bool(()), (1, 2) == [1, 2], max((3, 1)), sorted((2, 1)))
a = 1, 2
b = 3,
print(a, b, *a, (*a, *b), type(a).__name__, [(i, i) for i in range(2)])
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def put():
    t[0] = 5
def drop():
    del t[0]
show(put); show(drop)
show(lambda: t[5])
show(lambda: t["a"])
show(lambda: t.index(9))
show(lambda: t + [1])
show(lambda: t.append(1))
show(lambda: hash(([],)))
show(lambda: (1,) < ("a",))
show(lambda: tuple(5))
show(lambda: t - t)
# --- expect
# outcome: ok
# output:
# (1, 'a', 2.5) 1 2.5 ('a', 2.5) (2.5, 'a', 1) 3 (1, 'a', 2.5, 4) (1, 'a', 2.5, 1, 'a', 2.5) () (1,) True 1 1 ('a', 'b') (1,) () True
# True True True (1, (2, 3)) ((),) True x False False 3 [1, 2]
# (1, 2) (3,) 1 2 (1, 2, 3) tuple [(0, 0), (1, 1)]
# TypeError 'tuple' object does not support item assignment
# TypeError 'tuple' object doesn't support item deletion
# IndexError tuple index out of range
# TypeError tuple indices must be integers or slices, not str
# ValueError tuple.index(x): x not in tuple
# TypeError can only concatenate tuple (not "list") to tuple
# AttributeError 'tuple' object has no attribute 'append'
# TypeError unhashable type: 'list'
# TypeError '<' not supported between instances of 'int' and 'str'
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
