"""Good and bad calls of bytearray's isalpha, isdigit, isalnum, isspace."""
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
class Number(int): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: bytearray.isalpha(bytearray(b'\x00\xff')))
m(bytearray(b'abc'), lambda a: a.isspace())
m(bytearray(b' a,b '), lambda a: a.isalnum())
m(bytearray(b'Hello World'), lambda a: a.isdigit())
m(bytearray(b'Hello World'), lambda a: a.isalnum(type))
m(bytearray(), lambda a: a.isdigit())
m(bytearray(3), lambda a: a.isspace(Number))
m(bytearray(), lambda a: a.isalpha())
m(bytearray(3), lambda a: a.isalpha())
m(bytearray(b'abc'), lambda a: a.isalnum())
m(bytearray(b'abc'), lambda a: a.isalpha())
m(bytearray(), lambda a: a.isalpha(...))
t(lambda: bytearray.isdigit(bytearray(b'\x00\xff')))
m(bytearray(b'Hello World'), lambda a: a.isalpha('12'))
t(lambda: bytearray.isspace(-0.0, float('inf')))
t(lambda: bytearray.isalpha(map(str, [1])))
t(lambda: bytearray.isdigit(['b', 'a']))
t(lambda: bytearray.isdigit({'a': 1}))
m(bytearray(), lambda a: a.isspace())
m(bytearray(b'abc'), lambda a: a.isspace(*5))
m(bytearray(b'Hello World'), lambda a: a.isalpha(encoding='utf-8'))
m(bytearray(), lambda a: a.isalnum())
m(bytearray(), lambda a: a.isdigit(range(5)))
t(lambda: bytearray.isspace(bytearray(b' a,b ')))
t(lambda: bytearray.isspace(['b', 'a']))
t(lambda: bytearray.isalnum(bytearray(b'abc')))
m(bytearray(b' a,b '), lambda a: a.isalpha(reverse=1))
t(lambda: bytearray.isalpha(int | None))
t(lambda: bytearray.isspace(slice(1)))
m(bytearray(b' a,b '), lambda a: a.isalnum(errors='strict'))
t(lambda: bytearray.isalpha(bytearray(3), {}.keys()))
m(bytearray(b'abc'), lambda a: a.isspace(list[int]))
t(lambda: bytearray.isalpha(ValueError))
m(bytearray(), lambda a: a.isdigit(**{'q': 1}))
t(lambda: bytearray.isspace(len))
t(lambda: bytearray.isspace(Text('sub'), int | None))
t(lambda: bytearray.isdigit(str))
t(lambda: bytearray.isspace(two))
t(lambda: bytearray.isspace(map(str, [1])))
t(lambda: bytearray.isalnum(Map(a=1)))
m(bytearray(), lambda a: a.isspace(errors='strict'))
t(lambda: bytearray.isalpha('%s'))
t(lambda: bytearray.isspace('a,b,,c'))
t(lambda: bytearray.isdigit(1e-7, str))
m(bytearray(b'\x00\xff'), lambda a: a.isdigit(object))
t(lambda: bytearray.isdigit({'a'}))
m(bytearray(3), lambda a: a.isalnum(key=len))
t(lambda: bytearray.isdigit(bytearray(), **{'q': 1}))
t(lambda: bytearray.isdigit(iter([1, 2])))
t(lambda: bytearray.isdigit(slice('a', 2, 3), 'a,b,,c'))
t(lambda: bytearray.isalpha({'a': 1}.items()))
t(lambda: bytearray.isalnum({1: 2}.keys()))
t(lambda: bytearray.isalpha(gen(), slice(1)))
t(lambda: bytearray.isdigit('a,b,,c'))
t(lambda: bytearray.isalnum(float))
t(lambda: bytearray.isspace(NotImplemented))
t(lambda: bytearray.isspace(Index(-1)))
m(bytearray(b' a,b '), lambda a: a.isalnum(5e-324))
t(lambda: bytearray.isalpha(...))
t(lambda: bytearray.isdigit(property()))
# --- expect
# outcome: ok
# output:
# bool False
# False | bytearray(b'abc')
# False | bytearray(b' a,b ')
# False | bytearray(b'Hello World')
# ! TypeError bytearray.isalnum() takes no arguments (1 given) | bytearray(b'Hello World')
# False | bytearray(b'')
# ! TypeError bytearray.isspace() takes no arguments (1 given) | bytearray(b'\x00\x00\x00')
# False | bytearray(b'')
# False | bytearray(b'\x00\x00\x00')
# True | bytearray(b'abc')
# True | bytearray(b'abc')
# ! TypeError bytearray.isalpha() takes no arguments (1 given) | bytearray(b'')
# bool False
# ! TypeError bytearray.isalpha() takes no arguments (1 given) | bytearray(b'Hello World')
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'dict' object
# False | bytearray(b'')
# ! TypeError bytearray.isspace() argument after * must be an iterable, not int | bytearray(b'abc')
# ! TypeError bytearray.isalpha() takes no keyword arguments | bytearray(b'Hello World')
# False | bytearray(b'')
# ! TypeError bytearray.isdigit() takes no arguments (1 given) | bytearray(b'')
# bool False
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'list' object
# bool True
# ! TypeError bytearray.isalpha() takes no keyword arguments | bytearray(b' a,b ')
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'slice' object
# ! TypeError bytearray.isalnum() takes no keyword arguments | bytearray(b' a,b ')
# ! TypeError bytearray.isalpha() takes no arguments (1 given)
# ! TypeError bytearray.isspace() takes no arguments (1 given) | bytearray(b'abc')
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError bytearray.isdigit() takes no keyword arguments | bytearray(b'')
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'builtin_function_or_method' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'Text' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'map' object
# ! TypeError descriptor 'isalnum' for 'bytearray' objects doesn't apply to a 'Map' object
# ! TypeError bytearray.isspace() takes no keyword arguments | bytearray(b'')
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'float' object
# ! TypeError bytearray.isdigit() takes no arguments (1 given) | bytearray(b'\x00\xff')
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'set' object
# ! TypeError bytearray.isalnum() takes no keyword arguments | bytearray(b'\x00\x00\x00')
# ! TypeError bytearray.isdigit() takes no keyword arguments
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'isalnum' for 'bytearray' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'isalnum' for 'bytearray' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'isspace' for 'bytearray' objects doesn't apply to a 'Index' object
# ! TypeError bytearray.isalnum() takes no arguments (1 given) | bytearray(b' a,b ')
# ! TypeError descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'isdigit' for 'bytearray' objects doesn't apply to a 'property' object
