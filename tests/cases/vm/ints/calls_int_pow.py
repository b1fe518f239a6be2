"""Good and bad calls of int's pow, floordiv."""
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
t(lambda: (2**63).__floordiv__(1e-7))
t(lambda: (2).__pow__(1, True))
t(lambda: (-10**25).__pow__(-3, 10**18))
t(lambda: int.__floordiv__({1: 2}.keys(), 10**18, range(5)))
t(lambda: (-10**25).__floordiv__(10))
t(lambda: (2**63).__floordiv__())
t(lambda: (Number(5)).__pow__({'a': 1}, -2**63))
t(lambda: (255).__floordiv__(2**64 + 1))
t(lambda: (255).__floordiv__(0))
t(lambda: (1).__floordiv__(10**18, **{'q': 1}))
t(lambda: (10**18).__floordiv__(255))
t(lambda: int.__floordiv__(map(str, [1]), float('nan')))
t(lambda: int.__pow__(enumerate('ab'), 10, 3))
t(lambda: (-2**63).__pow__(3))
t(lambda: int.__pow__(10, 0, -2**63))
t(lambda: (10**18).__pow__(3, 2**63 - 1))
t(lambda: (0).__pow__(-2))
t(lambda: (10).__pow__(3, 0))
t(lambda: (3**50).__pow__(*5))
t(lambda: int.__pow__(2**63 - 1, -3))
t(lambda: (2**63).__pow__(1, 10**18, **{'q': 1}))
t(lambda: (255).__floordiv__(*5))
t(lambda: int.__pow__({'a': 1, 'b': 2}.values(), 0, -3))
t(lambda: (Number(5)).__pow__(-2))
# --- expect
# outcome: ok
# output:
# NotImplementedType NotImplemented
# int 0
# ! ValueError base is not invertible for the given modulus
# ! TypeError descriptor '__floordiv__' requires a 'int' object but received a 'dict_keys'
# int -1000000000000000000000000
# ! TypeError expected 1 argument, got 0
# NotImplementedType NotImplemented
# int 0
# ! ZeroDivisionError integer division or modulo by zero
# ! TypeError wrapper __floordiv__() takes no keyword arguments
# int 3921568627450980
# ! TypeError descriptor '__floordiv__' requires a 'int' object but received a 'map'
# ! TypeError descriptor '__pow__' requires a 'int' object but received a 'enumerate'
# int -784637716923335095479473677900958302012794430558004314112
# int -9223372036854775807
# int 2061792252165193878
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# ! ValueError pow() 3rd argument cannot be 0
# ! TypeError int.__pow__() argument after * must be an iterable, not int
# float 1.2744735289059618e-57
# ! TypeError wrapper __pow__() takes no keyword arguments
# ! TypeError int.__floordiv__() argument after * must be an iterable, not int
# ! TypeError descriptor '__pow__' requires a 'int' object but received a 'dict_values'
# float 0.04
