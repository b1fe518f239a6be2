"""Good and bad calls of bytearray's find, rfind, index, rindex."""
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
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: bytearray.find([3, 1, 2], b'X', 100, -2))
m(bytearray(b'\x00\xff'), lambda a: a.index(b'b'))
m(bytearray(b' a,b '), lambda a: a.find(b'b', 0))
m(bytearray(), lambda a: a.find(b'l'))
m(bytearray(), lambda a: a.rfind(b'b'))
m(bytearray(), lambda a: a.rfind(NotImplemented, 100))
t(lambda: bytearray.index(float('inf'), -1, {}.keys(), True))
m(bytearray(b'Hello World'), lambda a: a.index(b' ', -5, 3))
m(bytearray(b'Hello World'), lambda a: a.index(5e-324, -1, 8))
t(lambda: bytearray.index(list[int], bytearray(b'a'), 2))
m(bytearray(), lambda a: a.rfind(-1, -1, -5))
m(bytearray(), lambda a: a.find(b'a', -5, -0.0))
m(bytearray(3), lambda a: a.rindex(b'ab', 5, 5))
t(lambda: bytearray.index(False, b'a', True))
m(bytearray(b'Hello World'), lambda a: a.rindex())
t(lambda: bytearray.index(range(5), [1.5, 2, True], -2))
m(bytearray(b'abc'), lambda a: a.find(b'a'))
m(bytearray(b' a,b '), lambda a: a.rindex(b' '))
m(bytearray(b'Hello World'), lambda a: a.find(b' ', {'a'}))
m(bytearray(b'Hello World'), lambda a: a.find(b','))
m(bytearray(b' a,b '), lambda a: a.index('tab\there\n', 1))
m(bytearray(3), lambda a: a.find({'a'}))
m(bytearray(), lambda a: a.index(base=3))
m(bytearray(b'abc'), lambda a: a.rindex(b'l', str))
t(lambda: bytearray.index({'b': 2, 'a': 1}, b'ab'))
m(bytearray(b'\x00\xff'), lambda a: a.index(b'b', True, iter([1, 2])))
t(lambda: bytearray.find(bytearray(b'Hello World'), b'ab', 10**18))
m(bytearray(b'Hello World'), lambda a: a.rfind(b'X', 8, None))
m(bytearray(b' a,b '), lambda a: a.find(97, 0))
m(bytearray(), lambda a: a.rindex(97, 3, {1: 2}.keys()))
m(bytearray(b' a,b '), lambda a: a.rindex(b'X', 100, True))
m(bytearray(b' a,b '), lambda a: a.rfind(b'ab', -2, two))
m(bytearray(3), lambda a: a.index(*5))
t(lambda: bytearray.rfind(bytearray(), b' ', 5, True))
m(bytearray(b'Hello World'), lambda a: a.rfind(b' ', None))
t(lambda: bytearray.index(bytearray(b' a,b '), b'abc'))
m(bytearray(b'Hello World'), lambda a: a.find(300, 8))
m(bytearray(b' a,b '), lambda a: a.rindex(int | None, 8, 2))
t(lambda: bytearray.rindex(range(0, -2**65, -2**64), b'l'))
m(bytearray(b'Hello World'), lambda a: a.rfind(b'X', reverse=1))
t(lambda: bytearray.index(bytearray(b' a,b '), 300, True))
m(bytearray(b'\x00\xff'), lambda a: a.rfind(-7, int | None, maxsplit=1))
m(bytearray(3), lambda a: a.rindex(-1, -1, 2))
m(bytearray(b'abc'), lambda a: a.rfind(bytearray(b'a')))
m(bytearray(b'abc'), lambda a: a.rindex(97))
m(bytearray(), lambda a: a.rfind(int, -5))
t(lambda: bytearray.index(set(), -1, 8, 8))
m(bytearray(b'Hello World'), lambda a: a.rfind(-7, 100))
m(bytearray(b' a,b '), lambda a: a.find(ValueError, True))
m(bytearray(b'abc'), lambda a: a.rindex(Map(a=1), -1))
m(bytearray(b'abc'), lambda a: a.rindex(b'b'))
t(lambda: bytearray.rindex(type(None), 97))
m(bytearray(b'abc'), lambda a: a.rfind(b'b'))
m(bytearray(), lambda a: a.index(-1))
m(bytearray(b'Hello World'), lambda a: a.rfind(b''))
m(bytearray(b'abc'), lambda a: a.index(bytearray(b'a'), None))
m(bytearray(), lambda a: a.rfind(b'ab', b' pad ', 8))
m(bytearray(b'\x00\xff'), lambda a: a.rindex(*5))
t(lambda: bytearray.rfind(Index(3), b'X', -5))
m(bytearray(b' a,b '), lambda a: a.index(b'b', 0, 100))
# --- expect
# outcome: ok
# output:
# ! TypeError descriptor 'find' for 'bytearray' objects doesn't apply to a 'list' object
# ! ValueError subsection not found | bytearray(b'\x00\xff')
# 3 | bytearray(b' a,b ')
# -1 | bytearray(b'')
# -1 | bytearray(b'')
# ! TypeError argument should be integer or bytes-like object, not 'NotImplementedType' | bytearray(b'')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'float' object
# ! ValueError subsection not found | bytearray(b'Hello World')
# ! TypeError argument should be integer or bytes-like object, not 'float' | bytearray(b'Hello World')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'types.GenericAlias' object
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'')
# ! ValueError subsection not found | bytearray(b'\x00\x00\x00')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'bool' object
# ! TypeError rindex() takes at least 1 argument (0 given) | bytearray(b'Hello World')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'range' object
# 0 | bytearray(b'abc')
# 4 | bytearray(b' a,b ')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'Hello World')
# -1 | bytearray(b'Hello World')
# ! TypeError argument should be integer or bytes-like object, not 'str' | bytearray(b' a,b ')
# ! TypeError argument should be integer or bytes-like object, not 'set' | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.index() takes no keyword arguments | bytearray(b'')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'abc')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'dict' object
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'\x00\xff')
# int -1
# -1 | bytearray(b'Hello World')
# 1 | bytearray(b' a,b ')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'')
# ! ValueError subsection not found | bytearray(b' a,b ')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b' a,b ')
# ! TypeError bytearray.index() argument after * must be an iterable, not int | bytearray(b'\x00\x00\x00')
# int -1
# 5 | bytearray(b'Hello World')
# ! ValueError subsection not found
# ! ValueError byte must be in range(0, 256) | bytearray(b'Hello World')
# ! TypeError argument should be integer or bytes-like object, not 'types.UnionType' | bytearray(b' a,b ')
# ! TypeError descriptor 'rindex' for 'bytearray' objects doesn't apply to a 'range' object
# ! TypeError bytearray.rfind() takes no keyword arguments | bytearray(b'Hello World')
# ! ValueError byte must be in range(0, 256)
# ! TypeError bytearray.rfind() takes no keyword arguments | bytearray(b'\x00\xff')
# ! ValueError byte must be in range(0, 256) | bytearray(b'\x00\x00\x00')
# 0 | bytearray(b'abc')
# 0 | bytearray(b'abc')
# ! TypeError argument should be integer or bytes-like object, not 'type' | bytearray(b'')
# ! TypeError descriptor 'index' for 'bytearray' objects doesn't apply to a 'set' object
# ! ValueError byte must be in range(0, 256) | bytearray(b'Hello World')
# ! TypeError argument should be integer or bytes-like object, not 'type' | bytearray(b' a,b ')
# ! TypeError argument should be integer or bytes-like object, not 'Map' | bytearray(b'abc')
# 1 | bytearray(b'abc')
# ! TypeError descriptor 'rindex' for 'bytearray' objects doesn't apply to a 'type' object
# 1 | bytearray(b'abc')
# ! ValueError byte must be in range(0, 256) | bytearray(b'')
# 11 | bytearray(b'Hello World')
# 0 | bytearray(b'abc')
# ! TypeError slice indices must be integers or None or have an __index__ method | bytearray(b'')
# ! TypeError bytearray.rindex() argument after * must be an iterable, not int | bytearray(b'\x00\xff')
# ! TypeError descriptor 'rfind' for 'bytearray' objects doesn't apply to a 'Index' object
# 3 | bytearray(b' a,b ')
