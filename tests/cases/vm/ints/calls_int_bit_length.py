"""Good and bad calls of int's bit_length, bit_count, to_bytes, from_bytes."""
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
class Text(str): pass
class Number(int): pass
class Items(list): pass
def gen():
    yield 3
    yield 1
t(lambda: (-7).bit_length())
t(lambda: (10).bit_count())
t(lambda: (2**63).to_bytes(length=Index(4), byteorder='middle'))
t(lambda: (2**63 - 1).bit_length(start=2))
t(lambda: int.bit_length(Text('sub')))
t(lambda: (2**15).to_bytes())
t(lambda: (3**50).bit_length('a,b,,c'))
t(lambda: (2**63).to_bytes(10, 'BIG', sep=','))
t(lambda: (255).from_bytes([], 'little'))
t(lambda: int.to_bytes(range(10, 0, -3), 10, 'big', signed=8))
t(lambda: (0).bit_count(frozenset([2]), encoding='utf-8'))
t(lambda: (-10**25).from_bytes(range(0), 'BIG'))
t(lambda: (2).from_bytes(b'aXbXc', 'big', signed=5))
t(lambda: (255).to_bytes())
t(lambda: (10).to_bytes(-1))
t(lambda: (10**18).to_bytes(1, iter('ab')))
t(lambda: (2**64 + 1).from_bytes('xy', super))
t(lambda: int.to_bytes(1000000, b'l\nm\r\nx'))
t(lambda: (10**18).bit_count(True))
t(lambda: (-7).to_bytes())
t(lambda: int.to_bytes([[1], [2, 3]]))
t(lambda: int.from_bytes(2**63 - 1, b'\x00\xff'))
t(lambda: int.bit_length('ß'))
t(lambda: int.bit_length(None))
t(lambda: (Number(5)).from_bytes([], '', encoding='utf-8'))
t(lambda: (-2**63).bit_length(*5))
t(lambda: int.from_bytes(-7, gen(), 'big'))
t(lambda: (2**15).to_bytes(length=Index(4), byteorder='little'))
t(lambda: (255).from_bytes(1.5, 'big', signed=True))
t(lambda: (1).from_bytes(b'\t a', {'b': 2, 'a': 1}, signed=1))
t(lambda: int.bit_length(gen(), list[int]))
t(lambda: int.from_bytes(0.1, b'\t a', {1: 2}.keys(), signed=-1))
t(lambda: (10).from_bytes([None], frozenset([2])))
t(lambda: (-7).from_bytes(b'Hello World', 'little'))
t(lambda: int.from_bytes(type, [3, 1, 2]))
t(lambda: (2**63).to_bytes(length=0, byteorder=[[1], [2, 3]]))
t(lambda: (2).to_bytes(10, 'big', signed=Index(2)))
t(lambda: (3**50).to_bytes(Index(4), slice('a', 2, 3), signed=True))
t(lambda: (-7).to_bytes(0, {'a': 1, 'b': 2}.values(), signed=-5))
t(lambda: (10).to_bytes(5, Items([2, 1]), 'aXbXc'))
t(lambda: int.to_bytes(2.675))
t(lambda: (1000000).from_bytes([[1, 2], [3, 4]], 'little'))
t(lambda: (2**15).to_bytes(3, lambda x: x))
t(lambda: (2**15).bit_count(*5))
t(lambda: (-1).from_bytes(b'Hello World', {'a': 1, 'b': 2}.values(), signed=-1))
t(lambda: (2**15).to_bytes(True, -7))
t(lambda: int.bit_count('aXbXc'))
t(lambda: int.bit_count(lambda x: x))
t(lambda: int.to_bytes({1}, length=10, byteorder=''))
t(lambda: int.to_bytes('ß', length=5, byteorder='little'))
t(lambda: (2**15).to_bytes(True, bytearray(b'\x00\xff')))
t(lambda: (2**15).to_bytes(b'a', 'little', [[1], [2, 3]], signed=10))
t(lambda: int.to_bytes(Number(5), 1, {1: 2}.keys(), signed='ß'))
t(lambda: int.to_bytes(Index(3)))
t(lambda: int.to_bytes(gen()))
t(lambda: (0).from_bytes(b'\t a', lambda x: x))
t(lambda: (10**18).to_bytes(*5))
t(lambda: int.bit_count(enumerate('ab')))
t(lambda: (255).to_bytes(Index(4), len))
t(lambda: (2**63).from_bytes((1, 2), list[int]))
# --- expect
# outcome: ok
# output:
# int 3
# int 2
# ! ValueError byteorder must be either 'little' or 'big'
# ! TypeError int.bit_length() takes no keyword arguments
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'Text' object
# ! OverflowError int too big to convert
# ! TypeError int.bit_length() takes no arguments (1 given)
# ! TypeError 'sep' is an invalid keyword argument for to_bytes()
# int 0
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'range' object
# ! TypeError int.bit_count() takes no keyword arguments
# ! ValueError byteorder must be either 'little' or 'big'
# int 418094667875
# bytes b'\xff'
# ! ValueError length argument must be non-negative
# ! TypeError to_bytes() argument 'byteorder' must be str, not str_ascii_iterator
# ! TypeError from_bytes() argument 'byteorder' must be str, not type
# ! TypeError 'bytes' object cannot be interpreted as an integer
# ! TypeError int.bit_count() takes no arguments (1 given)
# ! OverflowError can't convert negative int to unsigned
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'list' object
# ! TypeError from_bytes() argument 'byteorder' must be str, not bytes
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'NoneType' object
# ! TypeError 'encoding' is an invalid keyword argument for from_bytes()
# ! TypeError int.bit_length() argument after * must be an iterable, not int
# ! TypeError from_bytes() takes at most 2 positional arguments (3 given)
# bytes b'\x00\x80\x00\x00'
# ! TypeError cannot convert 'float' object to bytes
# ! TypeError from_bytes() argument 'byteorder' must be str, not dict
# ! TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'generator' object
# ! TypeError from_bytes() takes at most 3 arguments (4 given)
# ! TypeError from_bytes() argument 'byteorder' must be str, not frozenset
# int 121404708493354166158910792
# ! TypeError from_bytes() argument 'byteorder' must be str, not list
# ! TypeError to_bytes() argument 'byteorder' must be str, not list
# bytes b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02'
# ! TypeError to_bytes() argument 'byteorder' must be str, not slice
# ! TypeError to_bytes() argument 'byteorder' must be str, not dict_values
# ! TypeError to_bytes() takes at most 2 positional arguments (3 given)
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'float' object
# ! TypeError 'list' object cannot be interpreted as an integer
# ! TypeError to_bytes() argument 'byteorder' must be str, not function
# ! TypeError int.bit_count() argument after * must be an iterable, not int
# ! TypeError from_bytes() argument 'byteorder' must be str, not dict_values
# ! TypeError to_bytes() argument 'byteorder' must be str, not int
# ! TypeError descriptor 'bit_count' for 'int' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'bit_count' for 'int' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'str' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not bytearray
# ! TypeError to_bytes() takes at most 3 arguments (4 given)
# ! TypeError to_bytes() argument 'byteorder' must be str, not dict_keys
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'Index' object
# ! TypeError descriptor 'to_bytes' for 'int' objects doesn't apply to a 'generator' object
# ! TypeError from_bytes() argument 'byteorder' must be str, not function
# ! TypeError int.to_bytes() argument after * must be an iterable, not int
# ! TypeError descriptor 'bit_count' for 'int' objects doesn't apply to a 'enumerate' object
# ! TypeError to_bytes() argument 'byteorder' must be str, not builtin_function_or_method
# ! TypeError from_bytes() argument 'byteorder' must be str, not types.GenericAlias
