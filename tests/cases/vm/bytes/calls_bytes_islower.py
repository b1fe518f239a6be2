"""Good and bad calls of bytes's islower, isupper, istitle, isascii."""
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
class Real(float): pass
class Map(dict): pass
t(lambda: (b'l\nm\r\nx').istitle())
t(lambda: (b'').islower())
t(lambda: (b'').istitle(*5))
t(lambda: (b'\t a').isupper())
t(lambda: (b'').isascii())
t(lambda: bytes.islower(b'l\nm\r\nx', 'Hello World'))
t(lambda: (b'Hello World').isupper(*5))
t(lambda: (b' pad ').isupper(base=3))
t(lambda: bytes.islower({'a': 1}))
t(lambda: (b'\x00\xff').islower({1, 2, 3}, errors='strict'))
t(lambda: bytes.islower(bytearray(3)))
t(lambda: bytes.isupper("it's"))
t(lambda: bytes.islower(ValueError))
t(lambda: bytes.isascii(bytearray(b' a,b ')))
t(lambda: bytes.istitle(' pad '))
t(lambda: bytes.istitle(ValueError))
t(lambda: bytes.isupper(b'\x00\xff', {1, 2, 3}))
t(lambda: bytes.isupper(ValueError('x')))
t(lambda: (b' pad ').istitle(0.0, errors='strict'))
t(lambda: (b'\t a').istitle(2.0**53))
t(lambda: bytes.istitle(map(str, [1])))
t(lambda: bytes.islower(5e-324))
t(lambda: (b'Hello World').isascii({'a': 1}.items()))
t(lambda: bytes.istitle(10))
t(lambda: bytes.isascii(slice(None, None, -1)))
t(lambda: bytes.isascii({1}))
t(lambda: bytes.islower(list[int]))
t(lambda: bytes.isascii(b'a,b,,c', **{'q': 1}))
t(lambda: bytes.isupper(-2**63))
t(lambda: bytes.istitle(Real(2.5)))
t(lambda: bytes.isupper(Number(5)))
t(lambda: bytes.isupper(Map(a=1)))
t(lambda: bytes.isupper(dict))
t(lambda: bytes.islower('ß'))
t(lambda: bytes.isascii(object()))
t(lambda: bytes.islower(Empty()))
t(lambda: bytes.isupper(float('-inf')))
t(lambda: bytes.isascii(..., ValueError))
t(lambda: (b'a,b,,c').islower(*5))
t(lambda: bytes.isupper({1: 2}.keys()))
t(lambda: bytes.islower(enumerate('ab')))
t(lambda: bytes.islower(['b', 'a']))
t(lambda: bytes.isascii(Real(2.5)))
t(lambda: bytes.islower(range(0, -2**65, -2**64)))
t(lambda: bytes.isascii(2.0**53))
# --- expect
# outcome: ok
# output:
# bool False
# bool False
# ! TypeError bytes.istitle() argument after * must be an iterable, not int
# bool False
# bool True
# ! TypeError bytes.islower() takes no arguments (1 given)
# ! TypeError bytes.isupper() argument after * must be an iterable, not int
# ! TypeError bytes.isupper() takes no keyword arguments
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'dict' object
# ! TypeError bytes.islower() takes no keyword arguments
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'istitle' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'istitle' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError bytes.isupper() takes no arguments (1 given)
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'ValueError' object
# ! TypeError bytes.istitle() takes no keyword arguments
# ! TypeError bytes.istitle() takes no arguments (1 given)
# ! TypeError descriptor 'istitle' for 'bytes' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError bytes.isascii() takes no arguments (1 given)
# ! TypeError descriptor 'istitle' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError bytes.isascii() takes no keyword arguments
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'istitle' for 'bytes' objects doesn't apply to a 'Real' object
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'Number' object
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'Map' object
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'object' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'Empty' object
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'ellipsis' object
# ! TypeError bytes.islower() argument after * must be an iterable, not int
# ! TypeError descriptor 'isupper' for 'bytes' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'Real' object
# ! TypeError descriptor 'islower' for 'bytes' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'isascii' for 'bytes' objects doesn't apply to a 'float' object
