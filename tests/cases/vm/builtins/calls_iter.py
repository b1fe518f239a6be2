"""Good and bad calls of iter, next, any."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Items(list): pass
def two(a, b=0): return (a, b)

t(lambda: any(['a', 'b']))
t(lambda: next(iter([1, 2]), ValueError))
t(lambda: iter(-2.5))
t(lambda: any())
t(lambda: next(iter([])))
t(lambda: [x for x, _ in zip(iter(), range(9))])
t(lambda: iter())
t(lambda: [x for x, _ in zip(iter([(1, 2), (3, 4)], bytearray()), range(9))])
t(lambda: [x for x, _ in zip(iter((1, 2)), range(9))])
t(lambda: any(1e308))
t(lambda: next())
t(lambda: next(slice(1), object()))
t(lambda: [x for x, _ in zip(iter(lambda: 1), range(9))])
t(lambda: next(map(str, [1, 2])))
t(lambda: next(map(str, [1, 2]), sep=','))
t(lambda: [x for x, _ in zip(iter(lambda: 1, 0.1), range(9))])
t(lambda: [x for x, _ in zip(iter([].append), range(9))])
t(lambda: next(zip(), len))
t(lambda: [x for x, _ in zip(iter(lambda x: -x, [].append), range(9))])
t(lambda: next(enumerate('a'), 1000000))
t(lambda: any(*5))
t(lambda: next(zip(), [1, 'a']))
t(lambda: any(NotImplemented))
t(lambda: any(-1, base=3))
t(lambda: [x for x, _ in zip(iter(None, {'b': 2, 'a': 1}, 2**63), range(9))])
t(lambda: [x for x, _ in zip(iter('xy'), range(9))])
t(lambda: any([].append))
t(lambda: [x for x, _ in zip(iter(str, iter('ab')), range(9))])
t(lambda: [x for x, _ in zip(iter(**{'q': 1}), range(9))])
t(lambda: [x for x, _ in zip(iter(repr, frozenset({1, 2, 3})), range(9))])
t(lambda: [x for x, _ in zip(iter({'a': 1}.items()), range(9))])
t(lambda: next(iter([]), b'\t a'))
t(lambda: next(iter([]), bytearray(b'Hello World')))
t(lambda: iter(**{'q': 1}))
t(lambda: [x for x, _ in zip(iter(len, lambda x: x), range(9))])
t(lambda: next(*5))
t(lambda: next(len))
t(lambda: [x for x, _ in zip(iter(abs, {'a': 1, 'b': 2}.values()), range(9))])
t(lambda: next(property()))
t(lambda: [x for x, _ in zip(iter(bool, frozenset('ab')), range(9))])
t(lambda: next(zip(), frozenset('ab'), 'a b c'))
t(lambda: iter(repr))
t(lambda: next(iter([]), 1.0))
t(lambda: [x for x, _ in zip(iter(int | None), range(9))])
t(lambda: [x for x, _ in zip(iter(ValueError, {'a': 1, 'b': 2}.values()), range(9))])
t(lambda: next(iter([]), range(5)))
t(lambda: [x for x, _ in zip(iter(str.upper, frozenset([2])), range(9))])
t(lambda: iter([1, 'a'], {'a': 1, 'b': 2}.values()))
t(lambda: next(zip(), {'a'}))
t(lambda: [x for x, _ in zip(iter(two, Items([2, 1])), range(9))])
t(lambda: next(zip(), {}))
t(lambda: next(iter([]), True))
t(lambda: [x for x, _ in zip(iter({1: 2}.keys()), range(9))])
t(lambda: next(zip(), str.upper))
t(lambda: [x for x, _ in zip(iter(*5), range(9))])
# --- expect
# outcome: ok
# output:
# bool True
# int 1
# ! TypeError 'float' object is not iterable
# ! TypeError any() takes exactly one argument (0 given)
# ! StopIteration 
# ! TypeError iter expected at least 1 argument, got 0
# ! TypeError iter expected at least 1 argument, got 0
# ! TypeError iter(v, w): v must be callable
# list [1, 2]
# ! TypeError 'float' object is not iterable
# ! TypeError next expected at least 1 argument, got 0
# ! TypeError 'slice' object is not an iterator
# ! TypeError 'function' object is not iterable
# str '1'
# ! TypeError next() takes no keyword arguments
# list [1, 1, 1, 1, 1, 1, 1, 1, 1]
# ! TypeError 'builtin_function_or_method' object is not iterable
# builtin_function_or_method <built-in function len>
# ! TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
# tuple (0, 'a')
# ! TypeError any() argument after * must be an iterable, not int
# list [1, 'a']
# ! TypeError 'NotImplementedType' object is not iterable
# ! TypeError any() takes no keyword arguments
# ! TypeError iter expected at most 2 arguments, got 3
# list ['x', 'y']
# ! TypeError 'builtin_function_or_method' object is not iterable
# list ['', '', '', '', '', '', '', '', '']
# ! TypeError iter() takes no keyword arguments
# ! TypeError repr() takes exactly one argument (0 given)
# list [('a', 1)]
# bytes b'\t a'
# bytearray bytearray(b'Hello World')
# ! TypeError iter() takes no keyword arguments
# ! TypeError len() takes exactly one argument (0 given)
# ! TypeError next() argument after * must be an iterable, not int
# ! TypeError 'builtin_function_or_method' object is not an iterator
# ! TypeError abs() takes exactly one argument (0 given)
# ! TypeError 'property' object is not an iterator
# list [False, False, False, False, False, False, False, False, False]
# ! TypeError next expected at most 2 arguments, got 3
# ! TypeError 'builtin_function_or_method' object is not iterable
# float 1.0
# ! TypeError 'types.UnionType' object is not iterable
# list [ValueError(), ValueError(), ValueError(), ValueError(), ValueError(), ValueError(), ValueError(), ValueError(), ValueError()]
# range range(0, 5)
# ! TypeError unbound method str.upper() needs an argument
# ! TypeError iter(v, w): v must be callable
# set set["'a'"]
# ! TypeError two() missing 1 required positional argument: 'a'
# dict {}
# bool True
# list [1]
# method_descriptor <method 'upper' of 'str' objects>
# ! TypeError iter() argument after * must be an iterable, not int
