"""Good and bad calls of max, zip, map."""
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
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: [x for x, _ in zip(map(), range(9))])
t(lambda: [x for x, _ in zip(zip(), range(9))])
t(lambda: [x for x, _ in zip(zip((1, 2), ['a', 'b'], strict=-2), range(9))])
t(lambda: max([]))
t(lambda: [x for x, _ in zip(zip(2**63, 'xy'), range(9))])
t(lambda: max(list[int], map(str, [1])))
t(lambda: [x for x, _ in zip(zip({'k': 1}, [3, 1, 2], strict='tab\there\n'), range(9))])
t(lambda: max())
t(lambda: max([[1, 2], [3, 4]], key=len))
t(lambda: max(['a', 'b']))
t(lambda: max(0.0))
t(lambda: max(zip([1], 'a')))
t(lambda: max(100, 0, b'abc'))
t(lambda: [x for x, _ in zip(map(two, map(str, [1])), range(9))])
t(lambda: max([3, 1, 2], default=b'a'))
t(lambda: [x for x, _ in zip(map(int, {'k': 1}, ['a', 'b']), range(9))])
t(lambda: [x for x, _ in zip(zip([3, 1, 2], 'xy', strict=-1), range(9))])
t(lambda: max([None], default={1, 2, 3}))
t(lambda: [x for x, _ in zip(map(lambda x: x, {'k': 1}, (1, 2)), range(9))])
t(lambda: max([[1, 2], [3, 4]], maxsplit=1))
t(lambda: map())
t(lambda: [x for x, _ in zip(map(bool, [[1, 2], [3, 4]], key=len), range(9))])
t(lambda: [x for x, _ in zip(map('a', [[1, 2], [3, 4]], (1, 2)), range(9))])
t(lambda: map(abs, Index(-1), 3**50))
t(lambda: [x for x, _ in zip(zip(*5, strict=-5), range(9))])
t(lambda: [x for x, _ in zip(map(repr, list(range(10))), range(9))])
t(lambda: [x for x, _ in zip(map(lambda x: -x, [(1, 2), (3, 4)]), range(9))])
t(lambda: [x for x, _ in zip(map(abs, [3, 1, 2], iter([9])), range(9))])
t(lambda: max(-5, True, -2))
t(lambda: zip((1,), 5e-324, strict='12'))
t(lambda: [x for x, _ in zip(zip({1: 2}.keys()), range(9))])
t(lambda: [x for x, _ in zip(map(str.upper, [[1, 2], [3, 4]]), range(9))])
t(lambda: map(two, ['a', 'b'], [None], int | None))
t(lambda: max(*5))
t(lambda: [x for x, _ in zip(map({'a': 1}.items(), (1, 2), NotImplemented), range(9))])
t(lambda: max(2.675, float('inf'), -10**25))
t(lambda: [x for x, _ in zip(zip({5}, {5}, **{'q': 1}), range(9))])
t(lambda: max((1, 2), key=len))
t(lambda: [x for x, _ in zip(zip(NotImplemented), range(9))])
t(lambda: [x for x, _ in zip(zip('a', errors='strict'), range(9))])
t(lambda: [x for x, _ in zip(zip({'a': 1, 'b': 2}.values()), range(9))])
t(lambda: max(str.upper, key=bool))
t(lambda: [x for x, _ in zip(map(str.upper, {'k': 1}, b'ab'), range(9))])
t(lambda: [x for x, _ in zip(zip([[1, 2], [3, 4]], gen(), [0, '', None], strict=2), range(9))])
t(lambda: [x for x, _ in zip(map(abs, [(1, 2), (3, 4)]), range(9))])
t(lambda: [x for x, _ in zip(zip(b'aXbXc'), range(9))])
t(lambda: max({5}, range(2**70, 2**70 + 3), default=3**50))
t(lambda: max(-1, -2, 1e308))
t(lambda: [x for x, _ in zip(map({'a': 1, 'b': 2}.values()), range(9))])
t(lambda: max(b'ab', key=lambda: 1))
t(lambda: map('a', len))
t(lambda: [x for x, _ in zip(zip('tab\there\n'), range(9))])
t(lambda: [x for x, _ in zip(map(*5), range(9))])
t(lambda: max({'k': 1}, key=abs))
t(lambda: max({'k': 1}, key=int))
t(lambda: max((3, 1, 2), reversed([1, 2])))
t(lambda: [x for x, _ in zip(map(len, [3, 1, 2]), range(9))])
t(lambda: zip(frozenset([2]), maxsplit=1))
t(lambda: max([[1, 2], [3, 4]], key=lambda x: -x))
t(lambda: [x for x, _ in zip(map(repr, '-3.5', gen()), range(9))])
# --- expect
# outcome: ok
# output:
# ! TypeError map() must have at least two arguments.
# list []
# list [(1, 'a'), (2, 'b')]
# ! ValueError max() arg is an empty sequence
# ! TypeError 'int' object is not iterable
# ! TypeError '>' not supported between instances of 'map' and 'types.GenericAlias'
# ! ValueError zip() argument 2 is longer than argument 1
# ! TypeError max expected at least 1 argument, got 0
# list [1, 2]
# str 'b'
# ! TypeError 'float' object is not iterable
# tuple (1, 'a')
# ! TypeError '>' not supported between instances of 'bytes' and 'int'
# list [('1', 0)]
# int 3
# ! TypeError 'str' object cannot be interpreted as an integer
# ! ValueError zip() argument 2 is shorter than argument 1
# NoneType None
# ! TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
# ! TypeError 'maxsplit' is an invalid keyword argument for max()
# ! TypeError map() must have at least two arguments.
# ! TypeError map() takes no keyword arguments
# ! TypeError 'str' object is not callable
# ! TypeError 'Index' object is not iterable
# ! TypeError zip() argument after * must be an iterable, not int
# list ['0', '1', '2', '3', '4', '5', '6', '7', '8']
# ! TypeError bad operand type for unary -: 'tuple'
# ! TypeError abs() takes exactly one argument (2 given)
# bool True
# ! TypeError 'float' object is not iterable
# list [(1,)]
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'list' object
# ! TypeError 'types.UnionType' object is not iterable
# ! TypeError max() argument after * must be an iterable, not int
# ! TypeError 'NotImplementedType' object is not iterable
# float inf
# ! TypeError 'q' is an invalid keyword argument for zip()
# ! TypeError object of type 'int' has no len()
# ! TypeError 'NotImplementedType' object is not iterable
# ! TypeError 'errors' is an invalid keyword argument for zip()
# list [(1,), (2,)]
# ! TypeError 'method_descriptor' object is not iterable
# ! TypeError str.upper() takes no arguments (1 given)
# ! ValueError zip() argument 3 is longer than arguments 1-2
# ! TypeError bad operand type for abs(): 'tuple'
# list [(97,), (88,), (98,), (88,), (99,)]
# ! TypeError Cannot specify a default for max() with multiple positional arguments
# float 1e+308
# ! TypeError map() must have at least two arguments.
# ! TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# ! TypeError 'builtin_function_or_method' object is not iterable
# list [('t',), ('a',), ('b',), ('\t',), ('h',), ('e',), ('r',), ('e',), ('\n',)]
# ! TypeError map() argument after * must be an iterable, not int
# ! TypeError bad operand type for abs(): 'str'
# ! ValueError invalid literal for int() with base 10: 'k'
# ! TypeError '>' not supported between instances of 'list_reverseiterator' and 'tuple'
# ! TypeError object of type 'int' has no len()
# ! TypeError 'maxsplit' is an invalid keyword argument for zip()
# ! TypeError bad operand type for unary -: 'list'
# ! TypeError repr() takes exactly one argument (2 given)
