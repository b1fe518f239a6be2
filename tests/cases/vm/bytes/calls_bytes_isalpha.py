"""Good and bad calls of bytes's isalpha, isdigit, isalnum, isspace."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
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
t(lambda: (b'aXbXc').isdigit())
t(lambda: (b'Hello World').isspace())
t(lambda: (b'a').isalnum())
t(lambda: (b'abc').isalnum(base=3))
t(lambda: bytes.isspace({1.5, 'x'}))
t(lambda: bytes.isspace({1: 2}.keys()))
t(lambda: (b'\x00\xff').isspace(Number))
t(lambda: (b'abc').isalpha(key=len))
t(lambda: bytes.isdigit(float('nan')))
t(lambda: bytes.isdigit(str.upper))
t(lambda: (b'').isalpha())
t(lambda: (b'\x00\xff').isdigit(errors='strict'))
t(lambda: bytes.isdigit(type))
t(lambda: bytes.isspace([1, 'a']))
t(lambda: bytes.isspace((1, 1.0, True)))
t(lambda: bytes.isspace(property()))
t(lambda: bytes.isspace(Index(3)))
t(lambda: (b'abc').isalnum({(1, 2): [3], None: {}}))
t(lambda: (b'a,b,,c').isspace(sep=','))
t(lambda: bytes.isalpha(map(str, [1])))
t(lambda: (b'a,b,,c').isdigit(map(str, [1])))
t(lambda: bytes.isdigit(object()))
t(lambda: bytes.isalnum(1.0))
t(lambda: bytes.isalnum(map(str, [1])))
t(lambda: (b'').isalpha((1, 1.0, True)))
t(lambda: bytes.isalnum(Index(-1)))
t(lambda: bytes.isspace(-2**63))
t(lambda: (b'aXbXc').isalnum(*5))
t(lambda: bytes.isalpha(0.5))
t(lambda: bytes.isspace(iter('ab')))
t(lambda: (b' pad ').isdigit(*5))
t(lambda: bytes.isalnum(zip([1], 'a')))
t(lambda: bytes.isspace(iter([1, 2])))
t(lambda: bytes.isalpha({}.keys()))
t(lambda: bytes.isdigit(property()))
t(lambda: bytes.isalpha('%s'))
t(lambda: bytes.isalnum(type))
t(lambda: bytes.isalpha(range(0)))
t(lambda: bytes.isspace('ß'))
t(lambda: bytes.isalpha(len, zip([1], 'a')))
t(lambda: bytes.isalnum({1: 2}.keys()))
t(lambda: bytes.isalpha(bytearray(b'\x00\xff')))
t(lambda: bytes.isspace(type(None)))
t(lambda: bytes.isspace(-0.0))
t(lambda: bytes.isdigit(bytearray(b'abc')))
t(lambda: bytes.isdigit([1, 2, 3]))
t(lambda: bytes.isdigit(-10**25))
t(lambda: bytes.isdigit('-3.5'))
t(lambda: bytes.isalpha(zip([1], 'a'), 0))
t(lambda: bytes.isspace(len))
t(lambda: bytes.isalnum(slice(1, 3)))
t(lambda: bytes.isdigit([].append))
t(lambda: bytes.isalnum(Map(a=1)))
t(lambda: (b'12').isspace(*5))
t(lambda: bytes.isalpha([1, 'a'], range(10, 0, -3)))
# --- expect
# outcome: ok
# output:
# bool False
# bool False
# bool True
# ! TypeError bytes.isalnum() takes no keyword arguments
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'dict_keys' object
# ! TypeError bytes.isspace() takes no arguments (1 given)
# ! TypeError bytes.isalpha() takes no keyword arguments
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'method_descriptor' object
# bool False
# ! TypeError bytes.isdigit() takes no keyword arguments
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError bytes.isalnum() takes no arguments (1 given)
# ! TypeError bytes.isspace() takes no keyword arguments
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError bytes.isdigit() takes no arguments (1 given)
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'object' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError bytes.isalpha() takes no arguments (1 given)
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError bytes.isalnum() argument after * must be an iterable, not int
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError bytes.isdigit() argument after * must be an iterable, not int
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'property' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'isspace' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'isdigit' for 'bytes' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isalnum' for 'bytes' objects doesn't apply to a 'Map' object
# ! TypeError bytes.isspace() argument after * must be an iterable, not int
# ! TypeError descriptor 'isalpha' for 'bytes' objects doesn't apply to a 'list' object
