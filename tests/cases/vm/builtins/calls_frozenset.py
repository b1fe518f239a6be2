"""Good and bad calls of frozenset, dict, range."""
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
class Empty: pass
class Items(list): pass
def gen():
    yield 3
    yield 1
t(lambda: range(lambda x: x))
t(lambda: range(100))
t(lambda: frozenset({1: 2}.keys()))
t(lambda: frozenset('a,b,,c'))
t(lambda: frozenset([].append))
t(lambda: dict({}, **{'q': 1}))
t(lambda: dict(['abc']))
t(lambda: dict())
t(lambda: frozenset(b''))
t(lambda: frozenset((3, 1, 2), start=2))
t(lambda: range(100, 1000000, -1))
t(lambda: dict(a=len))
t(lambda: dict(gen()))
t(lambda: frozenset({1: 2}, type))
t(lambda: range(2, 2, -2**63))
t(lambda: dict(['abc'], lambda x: x, x='%s'))
t(lambda: range(int | None))
t(lambda: frozenset(Empty()))
t(lambda: range(-1, 8, True, {1: 2}.keys()))
t(lambda: range(-2**63, 3**50, 2))
t(lambda: frozenset(str.upper))
t(lambda: frozenset(range(0, -2**65, -2**64)))
t(lambda: dict({'a': 'x', 'b': 2.5}, x=Items([2, 1])))
t(lambda: dict(2**63))
t(lambda: dict([].append))
t(lambda: frozenset(*5))
t(lambda: range())
t(lambda: frozenset(b'Hello World'))
t(lambda: dict(['ab', 'cd'], x={'a': 1, 'b': 2}.values()))
t(lambda: range(0, maxsplit=1))
t(lambda: range(2**64 + 1, 3**50, 0))
t(lambda: range(2**15, 2**100, -3))
t(lambda: frozenset(((1, 2), [3])))
t(lambda: range(*5))
t(lambda: range(2**100, 10**18, -2**63))
t(lambda: frozenset(list(range(10))))
t(lambda: dict(*5))
# --- expect
# outcome: ok
# output:
# ! TypeError 'function' object cannot be interpreted as an integer
# range range(0, 100)
# frozenset frozenset['1']
# frozenset frozenset["','", "'a'", "'b'", "'c'"]
# ! TypeError 'builtin_function_or_method' object is not iterable
# dict {'q': 1}
# ! ValueError dictionary update sequence element #0 has length 3; 2 is required
# dict {}
# frozenset frozenset[]
# ! TypeError frozenset() takes no keyword arguments
# range range(100, 1000000, -1)
# dict {'a': <built-in function len>}
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence
# ! TypeError frozenset expected at most 1 argument, got 2
# range range(2, 2, -9223372036854775808)
# ! TypeError dict expected at most 1 argument, got 2
# ! TypeError 'types.UnionType' object cannot be interpreted as an integer
# ! TypeError 'Empty' object is not iterable
# ! TypeError range expected at most 3 arguments, got 4
# range range(-9223372036854775808, 717897987691852588770249, 2)
# ! TypeError 'method_descriptor' object is not iterable
# frozenset frozenset['-18446744073709551616', '0']
# dict {'a': 'x', 'b': 2.5, 'x': [2, 1]}
# ! TypeError 'int' object is not iterable
# ! TypeError 'builtin_function_or_method' object is not iterable
# ! TypeError frozenset() argument after * must be an iterable, not int
# ! TypeError range expected at least 1 argument, got 0
# frozenset frozenset['100', '101', '108', '111', '114', '32', '72', '87']
# dict {'a': 'b', 'c': 'd', 'x': dict_values([1, 2])}
# ! TypeError range() takes no keyword arguments
# ! ValueError range() arg 3 must not be zero
# range range(32768, 1267650600228229401496703205376, -3)
# ! TypeError unhashable type: 'list'
# ! TypeError range() argument after * must be an iterable, not int
# range range(1267650600228229401496703205376, 1000000000000000000, -9223372036854775808)
# frozenset frozenset['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
# ! TypeError dict() argument after * must be an iterable, not int
