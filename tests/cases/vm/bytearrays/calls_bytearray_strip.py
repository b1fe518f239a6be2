"""Good and bad calls of bytearray's strip, lstrip, rstrip, partition."""
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
class Empty: pass
class Number(int): pass
class Real(float): pass
class Pair(tuple): pass
def two(a, b=0): return (a, b)

m(bytearray(b'\x00\xff'), lambda a: a.strip('line\nbreak\r\nx'))
m(bytearray(b' a,b '), lambda a: a.rstrip())
m(bytearray(b'abc'), lambda a: a.partition(b''))
t(lambda: bytearray.lstrip(Empty(), None))
m(bytearray(b'abc'), lambda a: a.rstrip(type))
m(bytearray(b'\x00\xff'), lambda a: a.partition(b'a'))
m(bytearray(b' a,b '), lambda a: a.strip(b'X'))
m(bytearray(3), lambda a: a.partition(b'l'))
m(bytearray(b'Hello World'), lambda a: a.lstrip())
m(bytearray(), lambda a: a.lstrip(5e-324))
m(bytearray(b'\x00\xff'), lambda a: a.rstrip())
m(bytearray(3), lambda a: a.strip(b'a'))
m(bytearray(), lambda a: a.strip())
m(bytearray(b' a,b '), lambda a: a.partition(b','))
m(bytearray(b'abc'), lambda a: a.lstrip(b''))
t(lambda: bytearray.partition(str))
m(bytearray(b' a,b '), lambda a: a.partition())
m(bytearray(), lambda a: a.partition(97, sep=','))
m(bytearray(), lambda a: a.partition(b'b'))
m(bytearray(b'Hello World'), lambda a: a.rstrip(start=2))
m(bytearray(3), lambda a: a.lstrip((1, 'a')))
m(bytearray(b' a,b '), lambda a: a.lstrip())
m(bytearray(3), lambda a: a.partition(b'l', 1))
m(bytearray(b'Hello World'), lambda a: a.strip(float('nan')))
m(bytearray(b'\x00\xff'), lambda a: a.strip())
m(bytearray(b'abc'), lambda a: a.strip())
m(bytearray(3), lambda a: a.lstrip())
m(bytearray(3), lambda a: a.rstrip(Pair((1, 2))))
t(lambda: bytearray.partition(bytearray(b'\x00\xff'), b'X'))
t(lambda: bytearray.partition(two, {'a': 1, 'b': 2}.values()))
m(bytearray(b'abc'), lambda a: a.strip(b'a'))
m(bytearray(b'abc'), lambda a: a.rstrip())
m(bytearray(b' a,b '), lambda a: a.partition(97))
m(bytearray(b'Hello World'), lambda a: a.rstrip())
m(bytearray(), lambda a: a.rstrip(b'X'))
m(bytearray(b'Hello World'), lambda a: a.strip(b'X'))
m(bytearray(), lambda a: a.partition(b''))
m(bytearray(), lambda a: a.partition(-1))
m(bytearray(b' a,b '), lambda a: a.strip())
m(bytearray(b'\x00\xff'), lambda a: a.lstrip())
m(bytearray(b' a,b '), lambda a: a.lstrip(b' ', sep=','))
m(bytearray(), lambda a: a.lstrip())
m(bytearray(b'abc'), lambda a: a.lstrip(*5))
m(bytearray(3), lambda a: a.rstrip(b'a'))
m(bytearray(3), lambda a: a.rstrip({'a': 1, 'b': 2}.values(), 5e-324))
t(lambda: bytearray.rstrip(bytearray(b'abc')))
t(lambda: bytearray.strip('', b'b'))
m(bytearray(), lambda a: a.lstrip('aaa'))
t(lambda: bytearray.lstrip(bytearray(b'\x00\xff'), -1))
t(lambda: bytearray.rstrip('', 10))
t(lambda: bytearray.lstrip(True, b' '))
m(bytearray(3), lambda a: a.partition(NotImplemented))
t(lambda: bytearray.partition(Number(5), b'X'))
t(lambda: bytearray.strip(Real(2.5)))
t(lambda: bytearray.rstrip(bytearray(), 2**63))
m(bytearray(b'Hello World'), lambda a: a.partition(b'a'))
t(lambda: bytearray.rstrip(iter('ab'), iter([1, 2])))
t(lambda: bytearray.strip(bytearray(b'\x00\xff')))
m(bytearray(b' a,b '), lambda a: a.lstrip(2**63, {'a': 1}.items()))
m(bytearray(b' a,b '), lambda a: a.lstrip(bytearray(b'a')))
# --- expect
# outcome: ok
# output:
# ! TypeError a bytes-like object is required, not 'str' | bytearray(b'\x00\xff')
# bytearray(b' a,b') | bytearray(b' a,b ')
# ! ValueError empty separator | bytearray(b'abc')
# ! TypeError descriptor 'lstrip' for 'bytearray' objects doesn't apply to a 'Empty' object
# ! TypeError a bytes-like object is required, not 'type' | bytearray(b'abc')
# (bytearray(b'\x00\xff'), bytearray(b''), bytearray(b'')) | bytearray(b'\x00\xff')
# bytearray(b' a,b ') | bytearray(b' a,b ')
# (bytearray(b'\x00\x00\x00'), bytearray(b''), bytearray(b'')) | bytearray(b'\x00\x00\x00')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# ! TypeError a bytes-like object is required, not 'float' | bytearray(b'')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# bytearray(b'') | bytearray(b'')
# (bytearray(b' a'), bytearray(b','), bytearray(b'b ')) | bytearray(b' a,b ')
# bytearray(b'abc') | bytearray(b'abc')
# ! TypeError descriptor 'partition' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError bytearray.partition() takes exactly one argument (0 given) | bytearray(b' a,b ')
# ! TypeError bytearray.partition() takes no keyword arguments | bytearray(b'')
# (bytearray(b''), bytearray(b''), bytearray(b'')) | bytearray(b'')
# ! TypeError bytearray.rstrip() takes no keyword arguments | bytearray(b'Hello World')
# ! TypeError a bytes-like object is required, not 'tuple' | bytearray(b'\x00\x00\x00')
# bytearray(b'a,b ') | bytearray(b' a,b ')
# ! TypeError bytearray.partition() takes exactly one argument (2 given) | bytearray(b'\x00\x00\x00')
# ! TypeError a bytes-like object is required, not 'float' | bytearray(b'Hello World')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# bytearray(b'abc') | bytearray(b'abc')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# ! TypeError a bytes-like object is required, not 'Pair' | bytearray(b'\x00\x00\x00')
# tuple (bytearray(b'\x00\xff'), bytearray(b''), bytearray(b''))
# ! TypeError descriptor 'partition' for 'bytearray' objects doesn't apply to a 'function' object
# bytearray(b'bc') | bytearray(b'abc')
# bytearray(b'abc') | bytearray(b'abc')
# ! TypeError a bytes-like object is required, not 'int' | bytearray(b' a,b ')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# bytearray(b'') | bytearray(b'')
# bytearray(b'Hello World') | bytearray(b'Hello World')
# ! ValueError empty separator | bytearray(b'')
# ! TypeError a bytes-like object is required, not 'int' | bytearray(b'')
# bytearray(b'a,b') | bytearray(b' a,b ')
# bytearray(b'\x00\xff') | bytearray(b'\x00\xff')
# ! TypeError bytearray.lstrip() takes no keyword arguments | bytearray(b' a,b ')
# bytearray(b'') | bytearray(b'')
# ! TypeError bytearray.lstrip() argument after * must be an iterable, not int | bytearray(b'abc')
# bytearray(b'\x00\x00\x00') | bytearray(b'\x00\x00\x00')
# ! TypeError rstrip expected at most 1 argument, got 2 | bytearray(b'\x00\x00\x00')
# bytearray bytearray(b'abc')
# ! TypeError descriptor 'strip' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError a bytes-like object is required, not 'str' | bytearray(b'')
# ! TypeError a bytes-like object is required, not 'int'
# ! TypeError descriptor 'rstrip' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'lstrip' for 'bytearray' objects doesn't apply to a 'bool' object
# ! TypeError a bytes-like object is required, not 'NotImplementedType' | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'partition' for 'bytearray' objects doesn't apply to a 'Number' object
# ! TypeError descriptor 'strip' for 'bytearray' objects doesn't apply to a 'Real' object
# ! TypeError a bytes-like object is required, not 'int'
# (bytearray(b'Hello World'), bytearray(b''), bytearray(b'')) | bytearray(b'Hello World')
# ! TypeError descriptor 'rstrip' for 'bytearray' objects doesn't apply to a 'str_ascii_iterator' object
# bytearray bytearray(b'\x00\xff')
# ! TypeError lstrip expected at most 1 argument, got 2 | bytearray(b' a,b ')
# bytearray(b' a,b ') | bytearray(b' a,b ')
