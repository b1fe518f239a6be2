"""Good and bad calls of bytearray's count, startswith, endswith, ljust."""
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
class Map(dict): pass
m(bytearray(b' a,b '), lambda a: a.endswith())
m(bytearray(), lambda a: a.endswith(b'a', str))
m(bytearray(3), lambda a: a.startswith((b'a', b'b')))
m(bytearray(), lambda a: a.startswith(b'a'))
m(bytearray(b'Hello World'), lambda a: a.endswith(b'a', 100))
t(lambda: bytearray.startswith(bytearray(), (), 1, 1e-7, **{'q': 1}))
m(bytearray(3), lambda a: a.ljust(10, b'ab'))
m(bytearray(b'Hello World'), lambda a: a.ljust(-1, b'*'))
m(bytearray(b'Hello World'), lambda a: a.endswith((b'a', b'b'), Map(a=1), 3))
m(bytearray(3), lambda a: a.count(-1, 100))
m(bytearray(b'abc'), lambda a: a.ljust(2))
m(bytearray(), lambda a: a.ljust('a b c'))
m(bytearray(), lambda a: a.endswith((b'x', b''), 0, 0))
m(bytearray(b'\x00\xff'), lambda a: a.count(b'X'))
t(lambda: bytearray.startswith(bytearray(b'\x00\xff'), b'', Index(2)))
t(lambda: bytearray.count('{0}', -1, -1, base=3))
m(bytearray(), lambda a: a.count(97, 8, True))
m(bytearray(b'\x00\xff'), lambda a: a.endswith(ValueError))
t(lambda: bytearray.ljust(str.upper, 1, b'ab'))
m(bytearray(b'\x00\xff'), lambda a: a.count(bytearray(b'a'), -1, key=len))
m(bytearray(), lambda a: a.ljust(0, b' '))
m(bytearray(), lambda a: a.ljust(5, b' '))
m(bytearray(), lambda a: a.endswith((b'a', b'b'), 3, 5))
t(lambda: bytearray.endswith(bytearray(b'abc'), b'', ValueError))
m(bytearray(b'Hello World'), lambda a: a.ljust({1.5, 'x'}))
m(bytearray(b'abc'), lambda a: a.count())
m(bytearray(b'abc'), lambda a: a.endswith(0, 0))
m(bytearray(b'abc'), lambda a: a.count(list('hello')))
m(bytearray(b'\x00\xff'), lambda a: a.ljust(True))
m(bytearray(b'Hello World'), lambda a: a.startswith(int, Index(2), -5))
m(bytearray(), lambda a: a.endswith((b'a', 1)))
t(lambda: bytearray.endswith('aaa', b''))
m(bytearray(b'\x00\xff'), lambda a: a.ljust(3))
m(bytearray(b'Hello World'), lambda a: a.count(-1, '%s'))
m(bytearray(b'abc'), lambda a: a.endswith(b''))
t(lambda: bytearray.endswith(bytearray(b'abc'), (b'x', b''), -1))
m(bytearray(b'\x00\xff'), lambda a: a.ljust())
m(bytearray(), lambda a: a.startswith(b'H', 2, '%s'))
t(lambda: bytearray.ljust('12', 2))
m(bytearray(b'abc'), lambda a: a.ljust(10))
m(bytearray(b'abc'), lambda a: a.startswith(enumerate('ab'), dict, 1))
m(bytearray(), lambda a: a.count(reversed([1, 2]), 1, 3))
m(bytearray(3), lambda a: a.ljust(True))
m(bytearray(b'abc'), lambda a: a.count(97))
m(bytearray(), lambda a: a.startswith((b'a', b'b'), -2, -2, Text('sub')))
t(lambda: bytearray.count(bytearray(b' a,b '), b'b'))
m(bytearray(3), lambda a: a.endswith((b'a', 1)))
t(lambda: bytearray.ljust(1.0, frozenset()))
t(lambda: bytearray.startswith(zip([1], 'a'), b'H', -1))
m(bytearray(), lambda a: a.ljust(True, b' '))
m(bytearray(3), lambda a: a.endswith(ValueError('x')))
m(bytearray(b' a,b '), lambda a: a.ljust(-1, b' ', ((1, 2), [3])))
m(bytearray(3), lambda a: a.startswith((b'a', 1)))
m(bytearray(b'Hello World'), lambda a: a.ljust(10, range(2**70, 2**70 + 3), **{'q': 1}))
m(bytearray(3), lambda a: a.count(bytearray(b'a'), 0, sep=','))
m(bytearray(b'\x00\xff'), lambda a: a.startswith())
t(lambda: bytearray.count(ValueError('x'), 0.5, True))
m(bytearray(b' a,b '), lambda a: a.startswith(b'', Index(2)))
t(lambda: bytearray.ljust(bytearray(b'\x00\xff'), True))
m(bytearray(), lambda a: a.ljust(3, bytearray(b'-')))
# --- expect
# outcome: ok
# output:
# ! TypeError endswith() takes at least 1 argument (0 given) | bytearray(b' a,b ')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'')
# False | bytearray(b'\x00\x00\x00')
# False | bytearray(b'')
# False | bytearray(b'Hello World')
# ! TypeError bytearray.startswith() takes no keyword arguments
# ! TypeError ljust() argument 2 must be a byte string of length 1, not bytes | bytearray(b'\x00\x00\x00')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'Hello World')
# ! ValueError byte must be in range(0, 256) | bytearray(b'\x00\x00\x00')
# bytearray(b'abc') | bytearray(b'abc')
# ! TypeError 'str' object cannot be interpreted as an integer | bytearray(b'')
# True | bytearray(b'')
# 0 | bytearray(b'\x00\xff')
# bool True
# ! TypeError descriptor 'count' for 'bytearray' objects doesn't apply to a 'str' object
# 0 | bytearray(b'')
# ! TypeError endswith first arg must be bytes or a tuple of bytes, not type | bytearray(b'\x00\xff')
# ! TypeError descriptor 'ljust' for 'bytearray' objects doesn't apply to a 'method_descriptor' object
# ! TypeError bytearray.count() takes no keyword arguments | bytearray(b'\x00\xff')
# bytearray(b'') | bytearray(b'')
# bytearray(b'     ') | bytearray(b'')
# False | bytearray(b'')
# ! TypeError slice indices must be integers or None or have an __index__ method
# ! TypeError 'set' object cannot be interpreted as an integer | bytearray(b'Hello World')
# ! TypeError count() takes at least 1 argument (0 given) | bytearray(b'abc')
# ! TypeError endswith first arg must be bytes or a tuple of bytes, not int | bytearray(b'abc')
# ! TypeError argument should be integer or bytes-like object, not 'list' | bytearray(b'abc')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# ! TypeError startswith first arg must be bytes or a tuple of bytes, not type | bytearray(b'Hello World')
# ! TypeError a bytes-like object is required, not 'int' | bytearray(b'')
# ! TypeError descriptor 'endswith' for 'bytearray' objects doesn't apply to a 'str' object
# bytearray(b'\x00\xff ') | bytearray(b'\x00\xff')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'Hello World')
# True | bytearray(b'abc')
# bool True
# ! TypeError ljust expected at least 1 argument, got 0 | bytearray(b'\x00\xff')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'')
# ! TypeError descriptor 'ljust' for 'bytearray' objects doesn't apply to a 'str' object
# bytearray(b'abc       ') | bytearray(b'abc')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'abc')
# ! TypeError argument should be integer or bytes-like object, not 'list_reverseiterator' | bytearray(b'')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# 1 | bytearray(b'abc')
# ! TypeError startswith() takes at most 3 arguments (4 given) | bytearray(b'')
# int 1
# ! TypeError a bytes-like object is required, not 'int' | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'ljust' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'startswith' for 'bytearray' objects doesn't apply to a 'zip' object
# bytearray(b' ') | bytearray(b'')
# ! TypeError endswith first arg must be bytes or a tuple of bytes, not ValueError | bytearray(b'\x00\x00\x00')
# ! TypeError ljust expected at most 2 arguments, got 3 | bytearray(b' a,b ')
# ! TypeError a bytes-like object is required, not 'int' | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.ljust() takes no keyword arguments | bytearray(b'Hello World')
# ! TypeError bytearray.count() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError startswith() takes at least 1 argument (0 given) | bytearray(b'\x00\xff')
# ! TypeError descriptor 'count' for 'bytearray' objects doesn't apply to a 'ValueError' object
# True | bytearray(b' a,b ')
# bytearray bytearray(b'\x00\xff')
# bytearray(b'---') | bytearray(b'')
