"""Good and bad calls of list, tuple, set."""
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
t(lambda: tuple())
t(lambda: list())
t(lambda: set())
t(lambda: set([1, 2]))
t(lambda: set([[1]], float))
t(lambda: tuple('é😀x'))
t(lambda: set('aXbXc'))
t(lambda: set([[1]]))
t(lambda: tuple(1e-7))
t(lambda: set(float('inf')))
t(lambda: list(float('-inf')))
t(lambda: list((1,), frozenset([2])))
t(lambda: list('xy'))
t(lambda: list('aXbXc'))
t(lambda: tuple(NotImplemented))
t(lambda: list(bytearray(b'Hello World'), errors='strict'))
t(lambda: tuple([None], **{'q': 1}))
t(lambda: tuple(b'l\nm\r\nx'))
t(lambda: list('Hello World'))
t(lambda: set(*5))
t(lambda: tuple("it's", float))
t(lambda: set(' pad ', sep=','))
t(lambda: list(len))
t(lambda: tuple(*5))
t(lambda: list(*5))
t(lambda: set([].append))
t(lambda: set(str.upper))
t(lambda: tuple(list(range(10))))
t(lambda: tuple(len))
t(lambda: list(str.upper))
# --- expect
# outcome: ok
# output:
# tuple ()
# list []
# set set[]
# set set['1', '2']
# ! TypeError set expected at most 1 argument, got 2
# tuple ('é', '😀', 'x')
# set set["'X'", "'a'", "'b'", "'c'"]
# ! TypeError unhashable type: 'list'
# ! TypeError 'float' object is not iterable
# ! TypeError 'float' object is not iterable
# ! TypeError 'float' object is not iterable
# ! TypeError list expected at most 1 argument, got 2
# list ['x', 'y']
# list ['a', 'X', 'b', 'X', 'c']
# ! TypeError 'NotImplementedType' object is not iterable
# ! TypeError list() takes no keyword arguments
# ! TypeError tuple() takes no keyword arguments
# tuple (108, 10, 109, 13, 10, 120)
# list ['H', 'e', 'l', 'l', 'o', ' ', 'W', 'o', 'r', 'l', 'd']
# ! TypeError set() argument after * must be an iterable, not int
# ! TypeError tuple expected at most 1 argument, got 2
# ! TypeError set() takes no keyword arguments
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError tuple() argument after * must be an iterable, not int
# ! TypeError list() argument after * must be an iterable, not int
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError 'method_descriptor' object is not iterable
# tuple (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError 'method_descriptor' object is not iterable
