"""Good and bad calls of bytes.fromhex, float.fromhex."""
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
class Number(int): pass
class Items(list): pass
class Map(dict): pass
t(lambda: bytes.fromhex(' 1 2'))
t(lambda: float.fromhex('0x'))
t(lambda: float.fromhex('0x1.8p3'))
t(lambda: bytes.fromhex(float))
t(lambda: bytes.fromhex())
t(lambda: bytes.fromhex('12 34'))
t(lambda: float.fromhex('0x1.8p3', b'12'))
t(lambda: bytes.fromhex(float('nan')))
t(lambda: float.fromhex('nan', maxsplit=1))
t(lambda: float.fromhex(' 0x.1 '))
t(lambda: float.fromhex(10))
t(lambda: bytes.fromhex(''))
t(lambda: bytes.fromhex(b'l\nm\r\nx', maxsplit=1, **{'q': 1}))
t(lambda: bytes.fromhex({}.keys()))
t(lambda: bytes.fromhex(b'ff'))
t(lambda: bytes.fromhex({}))
t(lambda: float.fromhex(*5))
t(lambda: bytes.fromhex({1, 2, 3}))
t(lambda: float.fromhex('0x1p5000'))
t(lambda: bytes.fromhex(Number(5)))
t(lambda: bytes.fromhex(list(range(10))))
t(lambda: bytes.fromhex(*5))
t(lambda: bytes.fromhex(()))
t(lambda: bytes.fromhex(Empty()))
t(lambda: bytes.fromhex(map(str, [1])))
t(lambda: bytes.fromhex(-2**63))
t(lambda: bytes.fromhex(bytearray()))
t(lambda: bytes.fromhex(lambda x: x))
t(lambda: bytes.fromhex(property()))
t(lambda: bytes.fromhex(int | None))
t(lambda: bytes.fromhex(iter([1, 2])))
t(lambda: bytes.fromhex(Map(a=1)))
t(lambda: bytes.fromhex(Items([2, 1])))
t(lambda: bytes.fromhex(object()))
t(lambda: bytes.fromhex(zip([1], 'a')))
# --- expect
# outcome: ok
# output:
# ! ValueError non-hexadecimal number found in fromhex() arg at position 2
# ! ValueError invalid hexadecimal floating-point string
# float 12.0
# ! TypeError fromhex() argument must be str, not type
# ! TypeError bytes.fromhex() takes exactly one argument (0 given)
# bytes b'\x124'
# ! TypeError float.fromhex() takes exactly one argument (2 given)
# ! TypeError fromhex() argument must be str, not float
# ! TypeError float.fromhex() takes no keyword arguments
# float 0.0625
# ! TypeError bad argument type for built-in operation
# bytes b''
# ! TypeError bytes.fromhex() takes no keyword arguments
# ! TypeError fromhex() argument must be str, not dict_keys
# ! TypeError fromhex() argument must be str, not bytes
# ! TypeError fromhex() argument must be str, not dict
# ! TypeError float.fromhex() argument after * must be an iterable, not int
# ! TypeError fromhex() argument must be str, not set
# ! OverflowError hexadecimal value too large to represent as a float
# ! TypeError fromhex() argument must be str, not Number
# ! TypeError fromhex() argument must be str, not list
# ! TypeError bytes.fromhex() argument after * must be an iterable, not int
# ! TypeError fromhex() argument must be str, not tuple
# ! TypeError fromhex() argument must be str, not Empty
# ! TypeError fromhex() argument must be str, not map
# ! TypeError fromhex() argument must be str, not int
# ! TypeError fromhex() argument must be str, not bytearray
# ! TypeError fromhex() argument must be str, not function
# ! TypeError fromhex() argument must be str, not property
# ! TypeError fromhex() argument must be str, not types.UnionType
# ! TypeError fromhex() argument must be str, not list_iterator
# ! TypeError fromhex() argument must be str, not Map
# ! TypeError fromhex() argument must be str, not Items
# ! TypeError fromhex() argument must be str, not object
# ! TypeError fromhex() argument must be str, not zip
