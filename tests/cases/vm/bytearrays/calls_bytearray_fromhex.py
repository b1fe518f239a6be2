"""Good and bad calls of bytearray's fromhex, append, extend, insert."""
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
class Text(str): pass
class Real(float): pass
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
m(bytearray(b'abc'), lambda a: a.fromhex(float))
m(bytearray(b'Hello World'), lambda a: a.append(True))
m(bytearray(b' a,b '), lambda a: a.insert(None, 97))
m(bytearray(b'Hello World'), lambda a: a.fromhex('ff00'))
t(lambda: bytearray.insert(float('inf'), 0, 255))
m(bytearray(b' a,b '), lambda a: a.insert(100, 0))
m(bytearray(b'abc'), lambda a: a.append(-1, -0.0))
m(bytearray(b'abc'), lambda a: a.append(97))
m(bytearray(b' a,b '), lambda a: a.fromhex(''))
t(lambda: bytearray.fromhex('abc', 'zz'))
m(bytearray(b'\x00\xff'), lambda a: a.insert(-2))
m(bytearray(b'Hello World'), lambda a: a.fromhex(' 1 2'))
m(bytearray(b'\x00\xff'), lambda a: a.extend('tab\there\n'))
m(bytearray(b' a,b '), lambda a: a.fromhex())
t(lambda: bytearray.extend(Text('sub'), b'aXbXc'))
m(bytearray(), lambda a: a.append(256))
m(bytearray(b' a,b '), lambda a: a.fromhex('f'))
t(lambda: bytearray.insert(bytearray(b'Hello World'), -1, 0))
m(bytearray(b'Hello World'), lambda a: a.append(256))
m(bytearray(b'\x00\xff'), lambda a: a.extend(b'l\nm\r\nx'))
t(lambda: bytearray.extend(bytearray(b'Hello World'), b'Hello World'))
m(bytearray(), lambda a: a.insert(((1, 2), [3]), True))
m(bytearray(b' a,b '), lambda a: a.extend())
m(bytearray(3), lambda a: a.append(True, **{'q': 1}))
m(bytearray(b' a,b '), lambda a: a.extend('xy'))
m(bytearray(b'Hello World'), lambda a: a.insert(-1))
m(bytearray(3), lambda a: a.fromhex('FF 00', Real(2.5)))
m(bytearray(b'Hello World'), lambda a: a.insert(0, 255))
m(bytearray(b'\x00\xff'), lambda a: a.fromhex('FF 00'))
m(bytearray(b'abc'), lambda a: a.extend(-7))
m(bytearray(b'\x00\xff'), lambda a: a.append(-1, base=3))
m(bytearray(b' a,b '), lambda a: a.extend(0.1))
m(bytearray(b' a,b '), lambda a: a.fromhex(b' pad '))
m(bytearray(), lambda a: a.extend([]))
m(bytearray(b' a,b '), lambda a: a.insert(*5))
t(lambda: bytearray.append(bytearray(), -1))
m(bytearray(b'abc'), lambda a: a.extend(bytearray(b'xy')))
m(bytearray(b'abc'), lambda a: a.fromhex(NotImplemented))
m(bytearray(b'Hello World'), lambda a: a.extend(b'aXbXc', sep=','))
m(bytearray(), lambda a: a.insert(-5, 97))
m(bytearray(3), lambda a: a.append(256, gen()))
m(bytearray(), lambda a: a.fromhex(b'ff'))
m(bytearray(3), lambda a: a.fromhex(..., reverse=1))
m(bytearray(b'Hello World'), lambda a: a.append({1}))
t(lambda: bytearray.insert(bytearray(b'Hello World'), {'a': 1, 'b': 2}.values(), 97))
m(bytearray(b'abc'), lambda a: a.fromhex('12 34'))
m(bytearray(3), lambda a: a.insert(100, -1))
m(bytearray(), lambda a: a.extend(range(0, -2**65, -2**64)))
m(bytearray(), lambda a: a.append(type(None)))
m(bytearray(b' a,b '), lambda a: a.fromhex([0, '', None]))
m(bytearray(b'\x00\xff'), lambda a: a.fromhex(Index(3), reverse=1))
t(lambda: bytearray.append(Pair((1, 2)), 256))
m(bytearray(), lambda a: a.extend([None], reverse=1))
m(bytearray(), lambda a: a.append([].append))
t(lambda: bytearray.extend(object(), b'12'))
m(bytearray(3), lambda a: a.fromhex('12 34'))
m(bytearray(b'Hello World'), lambda a: a.extend(range(0, -2**65, -2**64)))
t(lambda: bytearray.append(zip([1], 'a'), 97))
m(bytearray(b' a,b '), lambda a: a.insert(100, str.upper))
t(lambda: bytearray.extend(map(str, [1]), b'aXbXc'))
# --- expect
# outcome: ok
# output:
# ! TypeError fromhex() argument must be str, not type | bytearray(b'abc')
# None | bytearray(b'Hello World\x01')
# ! TypeError 'NoneType' object cannot be interpreted as an integer | bytearray(b' a,b ')
# bytearray(b'\xff\x00') | bytearray(b'Hello World')
# ! TypeError descriptor 'insert' for 'bytearray' objects doesn't apply to a 'float' object
# None | bytearray(b' a,b \x00')
# ! TypeError bytearray.append() takes exactly one argument (2 given) | bytearray(b'abc')
# None | bytearray(b'abca')
# bytearray(b'') | bytearray(b' a,b ')
# ! TypeError bytearray.fromhex() takes exactly one argument (2 given)
# ! TypeError insert expected 2 arguments, got 1 | bytearray(b'\x00\xff')
# ! ValueError non-hexadecimal number found in fromhex() arg at position 2 | bytearray(b'Hello World')
# ! TypeError 'str' object cannot be interpreted as an integer | bytearray(b'\x00\xff')
# ! TypeError bytearray.fromhex() takes exactly one argument (0 given) | bytearray(b' a,b ')
# ! TypeError descriptor 'extend' for 'bytearray' objects doesn't apply to a 'Text' object
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# ! ValueError non-hexadecimal number found in fromhex() arg at position 1 | bytearray(b' a,b ')
# NoneType None
# ! ValueError byte must be in range(0, 256) | bytearray(b'Hello World')
# None | bytearray(b'\x00\xffl\nm\r\nx')
# NoneType None
# ! TypeError 'tuple' object cannot be interpreted as an integer | bytearray(b'')
# ! TypeError bytearray.extend() takes exactly one argument (0 given) | bytearray(b' a,b ')
# ! TypeError bytearray.append() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError 'str' object cannot be interpreted as an integer | bytearray(b' a,b ')
# ! TypeError insert expected 2 arguments, got 1 | bytearray(b'Hello World')
# ! TypeError bytearray.fromhex() takes exactly one argument (2 given) | bytearray(b'\x00\x00\x00')
# None | bytearray(b'\xffHello World')
# bytearray(b'\xff\x00') | bytearray(b'\x00\xff')
# ! TypeError can't extend bytearray with int | bytearray(b'abc')
# ! TypeError bytearray.append() takes no keyword arguments | bytearray(b'\x00\xff')
# ! TypeError can't extend bytearray with float | bytearray(b' a,b ')
# ! TypeError fromhex() argument must be str, not bytes | bytearray(b' a,b ')
# None | bytearray(b'')
# ! TypeError bytearray.insert() argument after * must be an iterable, not int | bytearray(b' a,b ')
# ! ValueError byte must be in range(0, 256)
# None | bytearray(b'abcxy')
# ! TypeError fromhex() argument must be str, not NotImplementedType | bytearray(b'abc')
# ! TypeError bytearray.extend() takes no keyword arguments | bytearray(b'Hello World')
# None | bytearray(b'a')
# ! TypeError bytearray.append() takes exactly one argument (2 given) | bytearray(b'\x00\x00\x00')
# ! TypeError fromhex() argument must be str, not bytes | bytearray(b'')
# ! TypeError bytearray.fromhex() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError 'set' object cannot be interpreted as an integer | bytearray(b'Hello World')
# ! TypeError 'dict_values' object cannot be interpreted as an integer
# bytearray(b'\x124') | bytearray(b'abc')
# ! ValueError byte must be in range(0, 256) | bytearray(b'\x00\x00\x00')
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# ! TypeError 'type' object cannot be interpreted as an integer | bytearray(b'')
# ! TypeError fromhex() argument must be str, not list | bytearray(b' a,b ')
# ! TypeError bytearray.fromhex() takes no keyword arguments | bytearray(b'\x00\xff')
# ! TypeError descriptor 'append' for 'bytearray' objects doesn't apply to a 'Pair' object
# ! TypeError bytearray.extend() takes no keyword arguments | bytearray(b'')
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer | bytearray(b'')
# ! TypeError descriptor 'extend' for 'bytearray' objects doesn't apply to a 'object' object
# bytearray(b'\x124') | bytearray(b'\x00\x00\x00')
# ! ValueError byte must be in range(0, 256) | bytearray(b'Hello World')
# ! TypeError descriptor 'append' for 'bytearray' objects doesn't apply to a 'zip' object
# ! TypeError 'method_descriptor' object cannot be interpreted as an integer | bytearray(b' a,b ')
# ! TypeError descriptor 'extend' for 'bytearray' objects doesn't apply to a 'map' object
