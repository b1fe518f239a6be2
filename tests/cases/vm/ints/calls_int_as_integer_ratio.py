"""Good and bad calls of int's as_integer_ratio, conjugate, add, round."""
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
class Number(int): pass
def two(a, b=0): return (a, b)

t(lambda: (2**63 - 1).conjugate())
t(lambda: (10**18).__add__({1, 2, 3}))
t(lambda: (-10**25).__round__())
t(lambda: (-7).as_integer_ratio(map(str, [1])))
t(lambda: (Number(5)).conjugate())
t(lambda: (10**18).as_integer_ratio())
t(lambda: (3**50).conjugate())
t(lambda: (-1).__round__(0))
t(lambda: (-7).__round__(5, sep=','))
t(lambda: (Number(5)).as_integer_ratio())
t(lambda: int.__round__(slice('a', 2, 3), -1, start=2))
t(lambda: int.conjugate([[1], [2, 3]]))
t(lambda: int.__add__(-10**25, [0, '', None], key=len))
t(lambda: int.__round__({1: 2}.keys(), -5))
t(lambda: int.as_integer_ratio(NotImplemented))
t(lambda: (2**63 - 1).__add__())
t(lambda: (2**63).conjugate(default=3))
t(lambda: int.__round__(2**64 + 1, lambda x: x))
t(lambda: int.__round__(list, -2))
t(lambda: (0).__add__(Number(5)))
t(lambda: int.__round__({'a': 1}.items(), 8))
t(lambda: int.__round__(b'', 1))
t(lambda: (Number(5)).__add__(2**64 + 1))
t(lambda: (0).as_integer_ratio(encoding='utf-8'))
t(lambda: (255).__round__(-2, int))
t(lambda: int.__add__(iter([1, 2]), False))
t(lambda: int.__add__(b'', slice(5, 0, -2)))
t(lambda: int.__round__(ValueError('x'), 3))
t(lambda: (10**18).__round__())
t(lambda: (-2**63).__round__([].append))
t(lambda: (-10**25).as_integer_ratio())
t(lambda: int.as_integer_ratio({'a': 1, 'b': 2}.values()))
t(lambda: int.conjugate(b'\t a'))
t(lambda: int.as_integer_ratio('aXbXc'))
t(lambda: int.conjugate(1e308))
t(lambda: int.conjugate(frozenset('ab')))
t(lambda: (1).__add__(2**63))
t(lambda: int.conjugate(3**50, b'\t a'))
t(lambda: int.conjugate(super))
t(lambda: int.conjugate(zip([1], 'a'), ()))
t(lambda: int.as_integer_ratio(0.0))
t(lambda: int.conjugate({(1, 2): [3], None: {}}))
t(lambda: int.as_integer_ratio(range(1, 10, 2)))
t(lambda: int.conjugate('', **{'q': 1}))
t(lambda: (Number(5)).__add__(*5))
t(lambda: int.__round__(property(), -1, sep=','))
t(lambda: int.as_integer_ratio((3, 1, 2)))
t(lambda: int.__round__(list('hello'), 0))
t(lambda: int.as_integer_ratio(set()))
t(lambda: int.__round__(two, 3))
t(lambda: int.as_integer_ratio(bytearray(b'\x00\xff'), base=3))
# --- expect
# outcome: ok
# output:
# int 9223372036854775807
# NotImplementedType NotImplemented
# int -10000000000000000000000000
# ! TypeError int.as_integer_ratio() takes no arguments (1 given)
# int 5
# tuple (1000000000000000000, 1)
# int 717897987691852588770249
# int -1
# ! TypeError int.__round__() takes no keyword arguments
# tuple (5, 1)
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'list' object
# ! TypeError wrapper __add__() takes no keyword arguments
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError expected 1 argument, got 0
# ! TypeError int.conjugate() takes no keyword arguments
# ! TypeError 'function' object cannot be interpreted as an integer
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'type' object
# int 5
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'bytes' object
# int 18446744073709551622
# ! TypeError int.as_integer_ratio() takes no keyword arguments
# ! TypeError __round__ expected at most 1 argument, got 2
# ! TypeError descriptor '__add__' requires a 'int' object but received a 'list_iterator'
# ! TypeError descriptor '__add__' requires a 'int' object but received a 'bytes'
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'ValueError' object
# int 1000000000000000000
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
# tuple (-10000000000000000000000000, 1)
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'frozenset' object
# int 9223372036854775809
# ! TypeError int.conjugate() takes no arguments (1 given)
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'conjugate' for 'int' objects doesn't apply to a 'str' object
# ! TypeError int.__add__() argument after * must be an iterable, not int
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'set' object
# ! TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'as_integer_ratio' for 'int' objects doesn't apply to a 'bytearray' object
