"""Good and bad calls of slice's indices."""
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
class Number(int): pass
class Real(float): pass
t(lambda: (slice('a', 2, 3)).indices(0, [].append))
t(lambda: (slice(1)).indices(2))
t(lambda: (slice('a', 2, 3)).indices(2))
t(lambda: slice.indices(len, 2))
t(lambda: (slice('a', 2, 3)).indices(maxsplit=1))
t(lambda: (slice('a', 2, 3)).indices(-1))
t(lambda: slice.indices(list[int], True))
t(lambda: (slice(1, 3)).indices(float('nan')))
t(lambda: (slice(None, None, -1)).indices(*5))
t(lambda: slice.indices(Real(2.5), 2))
t(lambda: (slice(5, 0, -2)).indices(reversed([1, 2])))
t(lambda: slice.indices(b'12', Index(4)))
t(lambda: slice.indices(range(10, 0, -3), Index(4)))
t(lambda: slice.indices(property(), 5))
t(lambda: slice.indices(float, 1e308))
t(lambda: slice.indices(2.675, Index(4)))
t(lambda: slice.indices('line\nbreak\r\nx', 10))
t(lambda: slice.indices(enumerate('ab')))
t(lambda: slice.indices(2**15, 0))
t(lambda: slice.indices(bytearray(3), 5))
t(lambda: slice.indices(Index(-1), True))
t(lambda: slice.indices(list(range(10)), 0))
t(lambda: slice.indices(set(), 5))
t(lambda: slice.indices(Number(5), 2))
t(lambda: slice.indices(int | None, 5))
t(lambda: slice.indices((1,), 3))
t(lambda: slice.indices(str.upper, -1))
# --- expect
# outcome: ok
# output:
# ! TypeError slice.indices() takes exactly one argument (2 given)
# tuple (0, 1, 1)
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError slice.indices() takes no keyword arguments
# ! ValueError length should not be negative
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError slice.indices() argument after * must be an iterable, not int
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'Real' object
# ! TypeError 'list_reverseiterator' object cannot be interpreted as an integer
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'Number' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'indices' for 'slice' objects doesn't apply to a 'method_descriptor' object
