"""Good and bad calls of bool's bit_length, to_bytes, and, add."""
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
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: (True).__add__(Number(5)))
t(lambda: (True).__add__(1e-7))
t(lambda: (False).bit_length())
t(lambda: (False).__and__(object))
t(lambda: (False).to_bytes(two, 3**50, sep=','))
t(lambda: (True).to_bytes(Index(4), object()))
t(lambda: (True).bit_length(base=3))
t(lambda: (False).bit_length({'a': 1}))
t(lambda: (False).__add__())
t(lambda: bool.__add__({}, bytearray(3), 2.675))
t(lambda: (True).to_bytes(1, 'middle'))
t(lambda: (False).to_bytes(1, 'little'))
t(lambda: (False).__add__(-2**63))
t(lambda: (True).to_bytes(ValueError, 'middle'))
t(lambda: (True).__and__({'a': 1, 'b': 2}.values(), 'aXbXc'))
t(lambda: bool.to_bytes('tab\there\n', 3, 'BIG'))
t(lambda: (False).to_bytes(2, [0, '', None]))
t(lambda: (True).to_bytes(5, 'little'))
t(lambda: (True).__add__(2**63))
t(lambda: (False).to_bytes([].append, ''))
t(lambda: (False).__and__(True))
t(lambda: (True).__add__(3**50, default=3))
t(lambda: (True).__and__(0.1, **{'q': 1}))
t(lambda: (True).to_bytes(10, 'big'))
t(lambda: (True).to_bytes(-1, 'big', b'a,b,,c'))
t(lambda: bool.bit_length(type(None)))
t(lambda: bool.bit_length(list(range(10))))
t(lambda: (True).to_bytes(-1, 'big'))
t(lambda: bool.to_bytes({}.keys(), 5, 'little'))
t(lambda: bool.to_bytes(type, 2, 'middle'))
t(lambda: bool.bit_length(b'aXbXc'))
t(lambda: (True).to_bytes(3, type(None)))
t(lambda: (True).to_bytes(0, 'big'))
t(lambda: bool.to_bytes(slice(1, 3), -1, 'BIG'))
t(lambda: bool.to_bytes(bytearray(b'abc'), 3, 'big'))
t(lambda: (True).to_bytes(1, (3, 1, 2)))
t(lambda: bool.bit_length(Index(3)))
t(lambda: bool.to_bytes({'a': 1, 'b': 2}.values(), 1, object))
t(lambda: (False).to_bytes(0, 'big'))
t(lambda: (True).to_bytes(-1, Map(a=1)))
t(lambda: (True).to_bytes(5, range(2**70, 2**70 + 3)))
t(lambda: (True).to_bytes(Index(4), {1: 'x', 2.5: 'y'}))
t(lambda: (False).to_bytes(3, b'12'))
t(lambda: bool.bit_length(1e22, default=3))
t(lambda: (False).__and__(-7))
t(lambda: bool.bit_length({1: 2}.keys()))
t(lambda: (True).to_bytes(1, {1.5, 'x'}))
t(lambda: bool.bit_length((1, 1.0, True)))
t(lambda: bool.bit_length({1.5, 'x'}))
t(lambda: (True).to_bytes(3, 123456.789))
t(lambda: (True).to_bytes(Index(4), bytearray(3)))
t(lambda: (True).to_bytes(0, zip([1], 'a')))
t(lambda: bool.bit_length('aaa'))
t(lambda: (False).to_bytes(2**64 + 1, 'big'))
t(lambda: (True).to_bytes(-1, 2**63 - 1))
# --- expect
# outcome: ok
# output:
# int 6
# NotImplementedType NotImplemented
# int 0
# NotImplementedType NotImplemented
# ! TypeError 'sep' is an invalid keyword argument for to_bytes()
# ! TypeError to_bytes() argument 'byteorder' must be str, not object
# ! TypeError int.bit_length() takes no keyword arguments
# ! TypeError int.bit_length() takes no arguments (1 given)
# ! TypeError expected 1 argument, got 0
# ! TypeError descriptor '__add__' requires a 'int' object but received a 'dict'
# ! ValueError byteorder must be either 'little' or 'big'
# bytes b'\x00'
# int -9223372036854775808
# ! TypeError 'type' object cannot be interpreted as an integer
# ! TypeError expected 1 argument, got 2
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'str' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not list
# bytes b'\x01\x00\x00\x00\x00'
# int 9223372036854775809
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
# bool False
# ! TypeError wrapper __add__() takes no keyword arguments
# ! TypeError wrapper __and__() takes no keyword arguments
# bytes b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# ! TypeError to_bytes() takes at most 2 positional arguments (3 given)
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'list' object
# ! ValueError length argument must be non-negative
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'bytes' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not type
# ! OverflowError int too big to convert
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'bytearray' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not tuple
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'dict_values' object
# bytes b''
# ! TypeError to_bytes() argument 'byteorder' must be str, not Map
# ! TypeError to_bytes() argument 'byteorder' must be str, not range
# ! TypeError to_bytes() argument 'byteorder' must be str, not dict
# ! TypeError to_bytes() argument 'byteorder' must be str, not bytes
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'float' object
# int 0
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'dict_keys' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not set
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'set' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not float
# ! TypeError to_bytes() argument 'byteorder' must be str, not bytearray
# ! TypeError to_bytes() argument 'byteorder' must be str, not zip
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError to_bytes() argument 'byteorder' must be str, not int
