"""Good and bad calls of frozenset's union, intersection, difference, symmetric_difference."""
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
class Empty: pass
class Real(float): pass
t(lambda: (frozenset()).union(lambda x: x, frozenset([1])))
t(lambda: (frozenset('ab')).intersection({1}))
t(lambda: (frozenset()).symmetric_difference('ab'))
t(lambda: (frozenset('ab')).symmetric_difference((3,)))
t(lambda: (frozenset([2])).difference())
t(lambda: (frozenset()).difference([1, 2]))
t(lambda: (frozenset('ab')).intersection())
t(lambda: frozenset.symmetric_difference(list(range(10)), {1: 2}.keys(), sep=','))
t(lambda: (frozenset('ab')).union([[1]], frozenset([1])))
t(lambda: (frozenset([2])).symmetric_difference(str))
t(lambda: (frozenset()).union({1: 2}))
t(lambda: (frozenset()).union())
t(lambda: (frozenset([2])).symmetric_difference([[1]]))
t(lambda: (frozenset('ab')).intersection([[1]], [1, 2]))
t(lambda: (frozenset([2])).union('ab'))
t(lambda: (frozenset()).union({(1, 2): [3], None: {}}, 'ab'))
t(lambda: frozenset.difference(Real(2.5), {2, 3}))
t(lambda: frozenset.symmetric_difference(frozenset([2])))
t(lambda: frozenset.difference(Index(-1)))
t(lambda: frozenset.symmetric_difference(iter('ab'), [[1]]))
t(lambda: (frozenset([2])).difference([[1]], {1}))
t(lambda: frozenset.difference(-10**25))
t(lambda: (frozenset([2])).intersection(type(None), {1: 1, 2: 2, 3: 3}))
t(lambda: (frozenset([2])).symmetric_difference(bytearray(b' a,b ')))
t(lambda: (frozenset('ab')).intersection(range(3), key=len))
t(lambda: frozenset.difference({'a': 1}, (3,), [1, 2]))
t(lambda: frozenset.intersection(['b', 'a']))
t(lambda: frozenset.intersection({}.keys(), set()))
t(lambda: frozenset.union(True, frozenset([1]), (3,)))
t(lambda: (frozenset([2])).union(str.upper, {2, 3}))
t(lambda: (frozenset('ab')).union(b' pad ', default=3))
t(lambda: frozenset.difference(b'a'))
t(lambda: (frozenset([2])).difference({1: 2}.keys(), int | None))
t(lambda: (frozenset({1, 2, 3})).intersection((3,), NotImplemented))
t(lambda: (frozenset([2])).difference(Empty(), (3,)))
t(lambda: frozenset.difference(bytearray(b'Hello World'), 'a b c'))
t(lambda: frozenset.intersection(Index(-1), {1}))
t(lambda: (frozenset()).symmetric_difference(bytearray(b' a,b '), base=3))
t(lambda: (frozenset()).symmetric_difference(set()))
t(lambda: (frozenset([2])).intersection(len, 'ab'))
t(lambda: frozenset.intersection({1, 2, 3}))
t(lambda: frozenset.union(b'l\nm\r\nx', range(3)))
t(lambda: frozenset.union((3, 1, 2)))
t(lambda: (frozenset()).symmetric_difference('line\nbreak\r\nx'))
t(lambda: (frozenset([2])).symmetric_difference(int | None))
t(lambda: (frozenset({1, 2, 3})).symmetric_difference('line\nbreak\r\nx'))
t(lambda: frozenset.union(bytearray(3), range(3)))
t(lambda: (frozenset([2])).union({2, 3}, {1: 2}.keys(), '-3.5'))
t(lambda: frozenset.intersection({1: 'x', 2.5: 'y'}, frozenset([1])))
t(lambda: frozenset.union(-2.5, {1: 2}))
t(lambda: frozenset.intersection(int, [1, 2], {2, 3}))
t(lambda: frozenset.symmetric_difference(int | None, [[1]]))
t(lambda: frozenset.symmetric_difference(None, (3,)))
t(lambda: (frozenset()).difference(sep=','))
t(lambda: frozenset.difference({'a'}, [[1]]))
t(lambda: frozenset.symmetric_difference({}, {2, 3}))
t(lambda: (frozenset()).symmetric_difference(*5))
t(lambda: frozenset.symmetric_difference(zip([1], 'a'), {1: 2}))
t(lambda: frozenset.difference(type, set()))
t(lambda: frozenset.symmetric_difference(b'12', {1: 2}.keys()))
# --- expect
# outcome: ok
# output:
# ! TypeError 'function' object is not iterable
# frozenset frozenset[]
# frozenset frozenset["'a'", "'b'"]
# frozenset frozenset["'a'", "'b'", '3']
# frozenset frozenset['2']
# frozenset frozenset[]
# frozenset frozenset["'a'", "'b'"]
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'list' object
# ! TypeError unhashable type: 'list'
# ! TypeError 'type' object is not iterable
# frozenset frozenset['1']
# frozenset frozenset[]
# ! TypeError unhashable type: 'list'
# ! TypeError unhashable type: 'list'
# frozenset frozenset["'a'", "'b'", '2']
# frozenset frozenset["'a'", "'b'", '(1, 2)', 'None']
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'Real' object
# ! TypeError frozenset.symmetric_difference() takes exactly one argument (0 given)
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError unhashable type: 'list'
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'int' object
# ! TypeError 'type' object is not iterable
# frozenset frozenset['2', '32', '44', '97', '98']
# ! TypeError frozenset.intersection() takes no keyword arguments
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'union' for 'frozenset' objects doesn't apply to a 'bool' object
# ! TypeError 'method_descriptor' object is not iterable
# ! TypeError frozenset.union() takes no keyword arguments
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'bytes' object
# ! TypeError 'types.UnionType' object is not iterable
# ! TypeError 'NotImplementedType' object is not iterable
# ! TypeError 'Empty' object is not iterable
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'Index' object
# ! TypeError frozenset.symmetric_difference() takes no keyword arguments
# frozenset frozenset[]
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'union' for 'frozenset' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'union' for 'frozenset' objects doesn't apply to a 'tuple' object
# frozenset frozenset["'\\n'", "'\\r'", "'a'", "'b'", "'e'", "'i'", "'k'", "'l'", "'n'", "'r'", "'x'"]
# ! TypeError 'types.UnionType' object is not iterable
# frozenset frozenset["'\\n'", "'\\r'", "'a'", "'b'", "'e'", "'i'", "'k'", "'l'", "'n'", "'r'", "'x'", '1', '2', '3']
# ! TypeError descriptor 'union' for 'frozenset' objects doesn't apply to a 'bytearray' object
# frozenset frozenset["'-'", "'.'", "'3'", "'5'", '1', '2', '3']
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'union' for 'frozenset' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'NoneType' object
# ! TypeError frozenset.difference() takes no keyword arguments
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'dict' object
# ! TypeError frozenset.symmetric_difference() argument after * must be an iterable, not int
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'difference' for 'frozenset' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'bytes' object
