"""Good and bad calls of float's conjugate, add, round, divmod."""
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
def gen():
    yield 3
    yield 1
t(lambda: (1e16).__divmod__(float('inf')))
t(lambda: float.conjugate(-10**25))
t(lambda: (-0.0).__add__(range(2**70, 2**70 + 3), {'a': 1}.items()))
t(lambda: (-2.5).__divmod__(2**63 - 1))
t(lambda: (1e16).__round__())
t(lambda: (1e308).conjugate())
t(lambda: (-0.0).conjugate())
t(lambda: (-0.0).__round__(0))
t(lambda: (float('-inf')).__divmod__(range(5)))
t(lambda: float.__round__(0.1))
t(lambda: (1/3).__add__('tab\there\n'))
t(lambda: (float('-inf')).__round__(encoding='utf-8'))
t(lambda: (-2.5).__divmod__(-0.0))
t(lambda: (1/3).conjugate())
t(lambda: float.__round__(2**64 + 1))
t(lambda: (1e308).__round__(5))
t(lambda: (0.0).__divmod__())
t(lambda: (1e22).__round__())
t(lambda: (float('-inf')).__divmod__(slice(5, 0, -2), sep=','))
t(lambda: (1e22).__divmod__(2**63))
t(lambda: (1e22).__add__(1000000))
t(lambda: float.conjugate([1.5, 2, True]))
t(lambda: (0.5).__round__(-1, range(5)))
t(lambda: (float('-inf')).conjugate(range(10, 0, -3)))
t(lambda: float.__add__(object, super))
t(lambda: float.__divmod__(b'aXbXc', 3**50))
t(lambda: (-2.5).__add__(1/3))
t(lambda: (float('nan')).__round__(1e22))
t(lambda: (float('inf')).__round__())
t(lambda: float.conjugate(b'12'))
t(lambda: float.__round__(bytearray(b'abc')))
t(lambda: (0.0).__round__(str.upper))
t(lambda: (2.0**53).conjugate(key=len))
t(lambda: float.__round__([1, 'a']))
t(lambda: (float('nan')).__round__())
t(lambda: (2.0**53).__round__(-2))
t(lambda: float.__round__(reversed([1, 2]), b''))
t(lambda: (1.0).__add__(*5))
t(lambda: (-2.5).conjugate(*5))
t(lambda: (5e-324).__add__(len, maxsplit=1))
t(lambda: float.__divmod__(int, 0.5))
t(lambda: float.__divmod__(len, float('inf')))
t(lambda: (1e16).__divmod__(1e-7))
t(lambda: (-2.5).__round__(*5))
t(lambda: float.__round__([].append, 100))
t(lambda: float.__add__(1e22, 1e308))
t(lambda: float.__add__(str.upper, gen()))
t(lambda: float.conjugate((1, 'a')))
t(lambda: float.conjugate(enumerate('ab')))
t(lambda: float.__round__(Empty, 8))
t(lambda: float.conjugate(int))
t(lambda: float.__round__(False, -1))
# --- expect
# outcome: ok
# output:
# tuple (0.0, 1e+16)
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'int' object
# ! TypeError expected 1 argument, got 2
# tuple (-1.0, 9.223372036854776e+18)
# int 10000000000000000
# float 1e+308
# float -0.0
# float -0.0
# NotImplementedType NotImplemented
# int 0
# NotImplementedType NotImplemented
# ! TypeError float.__round__() takes no keyword arguments
# ! ZeroDivisionError float divmod()
# float 0.3333333333333333
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'int' object
# float 1e+308
# ! TypeError expected 1 argument, got 0
# int 10000000000000000000000
# ! TypeError wrapper __divmod__() takes no keyword arguments
# tuple (1084.0, 1.864712049423024e+18)
# float 1e+22
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'list' object
# ! TypeError __round__ expected at most 1 argument, got 2
# ! TypeError float.conjugate() takes no arguments (1 given)
# ! TypeError descriptor '__add__' requires a 'float' object but received a 'type'
# ! TypeError descriptor '__divmod__' requires a 'float' object but received a 'bytes'
# float -2.1666666666666665
# ! TypeError 'float' object cannot be interpreted as an integer
# ! OverflowError cannot convert float infinity to integer
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'bytearray' object
# ! TypeError 'method_descriptor' object cannot be interpreted as an integer
# ! TypeError float.conjugate() takes no keyword arguments
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'list' object
# ! ValueError cannot convert float NaN to integer
# float 9007199254741000.0
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError float.__add__() argument after * must be an iterable, not int
# ! TypeError float.conjugate() argument after * must be an iterable, not int
# ! TypeError wrapper __add__() takes no keyword arguments
# ! TypeError descriptor '__divmod__' requires a 'float' object but received a 'type'
# ! TypeError descriptor '__divmod__' requires a 'float' object but received a 'builtin_function_or_method'
# tuple (1.0000000000000001e+23, 8.174113743362119e-08)
# ! TypeError float.__round__() argument after * must be an iterable, not int
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'builtin_function_or_method' object
# float 1e+308
# ! TypeError descriptor '__add__' requires a 'float' object but received a 'method_descriptor'
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'conjugate' for 'float' objects doesn't apply to a 'type' object
# ! TypeError descriptor '__round__' for 'float' objects doesn't apply to a 'bool' object
