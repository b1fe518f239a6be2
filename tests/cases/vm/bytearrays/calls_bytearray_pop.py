"""Good and bad calls of bytearray's pop, remove, reverse, clear."""
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
class Empty: pass
class Real(float): pass
m(bytearray(b'Hello World'), lambda a: a.remove())
t(lambda: bytearray.remove(bytearray(3), -1))
m(bytearray(3), lambda a: a.pop())
m(bytearray(b'Hello World'), lambda a: a.pop())
m(bytearray(b'Hello World'), lambda a: a.clear(**{'q': 1}))
t(lambda: bytearray.clear(ValueError('x')))
m(bytearray(b'abc'), lambda a: a.remove([1.5, 2, True]))
m(bytearray(b'abc'), lambda a: a.remove(255))
m(bytearray(b'abc'), lambda a: a.reverse())
m(bytearray(), lambda a: a.remove(2**15))
m(bytearray(b' a,b '), lambda a: a.reverse(*5))
m(bytearray(), lambda a: a.pop())
m(bytearray(), lambda a: a.clear())
t(lambda: bytearray.remove(b'', 0))
m(bytearray(b'Hello World'), lambda a: a.remove(256))
m(bytearray(b' a,b '), lambda a: a.pop(-2))
m(bytearray(3), lambda a: a.remove(0))
m(bytearray(b' a,b '), lambda a: a.pop(5))
t(lambda: bytearray.remove(Real(2.5), True))
m(bytearray(), lambda a: a.pop(2, **{'q': 1}))
m(bytearray(b'\x00\xff'), lambda a: a.pop(-1))
t(lambda: bytearray.pop(bytearray(b'Hello World'), -2))
m(bytearray(), lambda a: a.remove(Index(5)))
t(lambda: bytearray.pop(bytearray(b'\x00\xff'), -5))
m(bytearray(3), lambda a: a.reverse(bytearray(b'Hello World')))
t(lambda: bytearray.clear(bytearray(b'abc')))
m(bytearray(b' a,b '), lambda a: a.pop(str.upper))
t(lambda: bytearray.reverse(int | None, super))
m(bytearray(b' a,b '), lambda a: a.pop())
t(lambda: bytearray.reverse(bytearray(3)))
m(bytearray(3), lambda a: a.clear(*5))
m(bytearray(b'abc'), lambda a: a.pop())
t(lambda: bytearray.remove(bytearray(b' a,b '), "it's"))
m(bytearray(b'abc'), lambda a: a.pop(Empty))
m(bytearray(b'\x00\xff'), lambda a: a.pop(-2))
m(bytearray(), lambda a: a.reverse())
m(bytearray(3), lambda a: a.pop(8))
t(lambda: bytearray.pop(ValueError('x')))
t(lambda: bytearray.remove(bytearray(b'\x00\xff'), 0))
m(bytearray(b'Hello World'), lambda a: a.pop(-2))
m(bytearray(3), lambda a: a.remove({'a'}))
t(lambda: bytearray.reverse(bytearray(), b'l\nm\r\nx'))
t(lambda: bytearray.clear(Empty()))
t(lambda: bytearray.remove(map(str, [1]), Index(5)))
m(bytearray(b'Hello World'), lambda a: a.pop(123456.789))
m(bytearray(b'Hello World'), lambda a: a.pop(True))
m(bytearray(b'\x00\xff'), lambda a: a.pop(-2, map(str, [1])))
t(lambda: bytearray.remove('abc', -1))
m(bytearray(b' a,b '), lambda a: a.pop(1))
m(bytearray(b'Hello World'), lambda a: a.pop(0))
m(bytearray(3), lambda a: a.remove())
m(bytearray(b'abc'), lambda a: a.remove(97))
m(bytearray(b' a,b '), lambda a: a.clear(-1))
t(lambda: bytearray.reverse(float('inf')))
m(bytearray(3), lambda a: a.pop(key=len))
t(lambda: bytearray.reverse(ValueError))
m(bytearray(b'Hello World'), lambda a: a.clear(((1, 2), [3])))
m(bytearray(b' a,b '), lambda a: a.reverse(int))
m(bytearray(b' a,b '), lambda a: a.remove(-1, key=len))
t(lambda: bytearray.clear(bytearray(b'\x00\xff'), 2.675))
# --- expect
# outcome: ok
# output:
# ! TypeError bytearray.remove() takes exactly one argument (0 given) | bytearray(b'Hello World')
# ! ValueError byte must be in range(0, 256)
# 0 | bytearray(b'\x00\x00')
# 100 | bytearray(b'Hello Worl')
# ! TypeError bytearray.clear() takes no keyword arguments | bytearray(b'Hello World')
# ! TypeError descriptor 'clear' for 'bytearray' objects doesn't apply to a 'ValueError' object
# ! TypeError 'list' object cannot be interpreted as an integer | bytearray(b'abc')
# ! ValueError value not found in bytearray | bytearray(b'abc')
# None | bytearray(b'cba')
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# ! TypeError bytearray.reverse() argument after * must be an iterable, not int | bytearray(b' a,b ')
# ! IndexError pop from empty bytearray | bytearray(b'')
# None | bytearray(b'')
# ! TypeError descriptor 'remove' for 'bytearray' objects doesn't apply to a 'bytes' object
# ! ValueError byte must be in range(0, 256) | bytearray(b'Hello World')
# 98 | bytearray(b' a, ')
# None | bytearray(b'\x00\x00')
# ! IndexError pop index out of range | bytearray(b' a,b ')
# ! TypeError descriptor 'remove' for 'bytearray' objects doesn't apply to a 'Real' object
# ! TypeError bytearray.pop() takes no keyword arguments | bytearray(b'')
# 255 | bytearray(b'\x00')
# int 108
# ! ValueError value not found in bytearray | bytearray(b'')
# ! IndexError pop index out of range
# ! TypeError bytearray.reverse() takes no arguments (1 given) | bytearray(b'\x00\x00\x00')
# NoneType None
# ! TypeError 'method_descriptor' object cannot be interpreted as an integer | bytearray(b' a,b ')
# ! TypeError descriptor 'reverse' for 'bytearray' objects doesn't apply to a 'types.UnionType' object
# 32 | bytearray(b' a,b')
# NoneType None
# ! TypeError bytearray.clear() argument after * must be an iterable, not int | bytearray(b'\x00\x00\x00')
# 99 | bytearray(b'ab')
# ! TypeError 'str' object cannot be interpreted as an integer
# ! TypeError 'type' object cannot be interpreted as an integer | bytearray(b'abc')
# 0 | bytearray(b'\xff')
# None | bytearray(b'')
# ! IndexError pop index out of range | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'pop' for 'bytearray' objects doesn't apply to a 'ValueError' object
# NoneType None
# 108 | bytearray(b'Hello Word')
# ! TypeError 'set' object cannot be interpreted as an integer | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.reverse() takes no arguments (1 given)
# ! TypeError descriptor 'clear' for 'bytearray' objects doesn't apply to a 'Empty' object
# ! TypeError descriptor 'remove' for 'bytearray' objects doesn't apply to a 'map' object
# ! TypeError 'float' object cannot be interpreted as an integer | bytearray(b'Hello World')
# 101 | bytearray(b'Hllo World')
# ! TypeError pop expected at most 1 argument, got 2 | bytearray(b'\x00\xff')
# ! TypeError descriptor 'remove' for 'bytearray' objects doesn't apply to a 'str' object
# 97 | bytearray(b' ,b ')
# 72 | bytearray(b'ello World')
# ! TypeError bytearray.remove() takes exactly one argument (0 given) | bytearray(b'\x00\x00\x00')
# None | bytearray(b'bc')
# ! TypeError bytearray.clear() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError descriptor 'reverse' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError bytearray.pop() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'reverse' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError bytearray.clear() takes no arguments (1 given) | bytearray(b'Hello World')
# ! TypeError bytearray.reverse() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError bytearray.remove() takes no keyword arguments | bytearray(b' a,b ')
# ! TypeError bytearray.clear() takes no arguments (1 given)
