"""Good and bad calls of float's trunc."""
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
def gen():
    yield 3
    yield 1
t(lambda: (float('inf')).__trunc__())
t(lambda: (-2.5).__trunc__())
t(lambda: (1e22).__trunc__())
t(lambda: (2.0**53).__trunc__(bytearray(b'\x00\xff')))
t(lambda: (2.675).__trunc__(lambda x: x, maxsplit=1))
t(lambda: (float('nan')).__trunc__())
t(lambda: (2.0**53).__trunc__())
t(lambda: float.__trunc__(str.upper))
t(lambda: float.__trunc__(iter('ab')))
t(lambda: float.__trunc__(range(0)))
t(lambda: float.__trunc__(-7))
t(lambda: float.__trunc__(NotImplemented))
t(lambda: float.__trunc__({'a': 1}.items()))
t(lambda: float.__trunc__(Number(5), list))
t(lambda: float.__trunc__(gen()))
t(lambda: (1e-7).__trunc__(*5))
t(lambda: float.__trunc__(list(range(10)), encoding='utf-8'))
t(lambda: float.__trunc__(type))
t(lambda: float.__trunc__(b''))
t(lambda: float.__trunc__((3, 1, 2)))
t(lambda: float.__trunc__(slice(5, 0, -2)))
t(lambda: float.__trunc__({'a'}))
# --- expect
# outcome: ok
# output:
# ! OverflowError cannot convert float infinity to integer
# int -2
# int 10000000000000000000000
# ! TypeError float.__trunc__() takes no arguments (1 given)
# ! TypeError float.__trunc__() takes no keyword arguments
# ! ValueError cannot convert float NaN to integer
# int 9007199254740992
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'method_descriptor' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'range' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'int' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'Number' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'generator' object
# ! TypeError float.__trunc__() argument after * must be an iterable, not int
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'list' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'type' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'slice' object
# ! TypeError descriptor '__trunc__' for 'float' objects doesn't apply to a 'set' object
