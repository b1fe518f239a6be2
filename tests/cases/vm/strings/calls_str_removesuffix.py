"""Good and bad calls of str's removesuffix, upper, lower."""
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
class Empty: pass
class Text(str): pass
class Pair(tuple): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: ('12').removesuffix(''))
t(lambda: ('line\nbreak\r\nx').lower())
t(lambda: ('Hello World').removesuffix('ab'))
t(lambda: ('ß').removesuffix('a', 1))
t(lambda: ("it's").lower())
t(lambda: ('é😀x').upper())
t(lambda: ('tab\there\n').upper())
t(lambda: ('a b c').removesuffix(range(1, 10, 2)))
t(lambda: str.lower(' pad ', {'a': 1, 'b': 2}.values()))
t(lambda: str.upper('a,b,,c', ValueError))
t(lambda: str.lower(gen()))
t(lambda: str.removesuffix(None, 'X', reverse=1))
t(lambda: ('ab' * 3).removesuffix(ValueError))
t(lambda: str.upper(lambda x: x))
t(lambda: ('a,b,,c').removesuffix(reversed([1, 2])))
t(lambda: ("it's").removesuffix(' ', errors='strict'))
t(lambda: ('-3.5').removesuffix(1e22))
t(lambda: str.lower(b'Hello World'))
t(lambda: str.lower([0, '', None]))
t(lambda: str.lower(Pair((1, 2))))
t(lambda: ('a').removesuffix(int | None))
t(lambda: str.upper(Empty))
t(lambda: ('12').upper(sep=','))
t(lambda: str.upper(b'\x00\xff', start=2))
t(lambda: ('abc').removesuffix(list('hello')))
t(lambda: ('line\nbreak\r\nx').removesuffix(str.upper))
t(lambda: str.removesuffix(enumerate('ab'), 'é'))
t(lambda: ('line\nbreak\r\nx').lower(key=len))
t(lambda: str.removesuffix(list[int], ''))
t(lambda: str.removesuffix(b'\t a', ' '))
t(lambda: str.upper([1, 'a']))
t(lambda: str.removesuffix({1: 'x', 2.5: 'y'}, 'b'))
t(lambda: (Text('sub')).removesuffix(property()))
t(lambda: str.lower(123456.789))
t(lambda: str.lower(range(2**70, 2**70 + 3)))
t(lambda: str.removesuffix(1.5, NotImplemented))
t(lambda: (' pad ').removesuffix({'a': 1, 'b': 2}.values()))
t(lambda: str.upper(2))
t(lambda: ('Hello World').removesuffix(NotImplemented))
t(lambda: ('').removesuffix(b'12'))
t(lambda: str.lower({'a': 1, 'b': 2}.values(), iter([1, 2])))
t(lambda: ('aaa').removesuffix(lambda x: x))
t(lambda: ('').removesuffix(2**64 + 1))
t(lambda: str.lower(Index(3)))
t(lambda: ('abc').removesuffix({'a': 1}))
t(lambda: ('a b c').lower(*5))
t(lambda: str.removesuffix(1, 'b'))
t(lambda: str.upper({'a': 1, 'b': 2}.values(), sep=','))
t(lambda: str.removesuffix(type(None)))
t(lambda: ('a,b,,c').removesuffix(*5))
t(lambda: str.removesuffix(Map(a=1), 'lo'))
t(lambda: ('é😀x').removesuffix({}.keys()))
t(lambda: str.upper(1/3))
t(lambda: str.lower(bytearray(b'abc')))
t(lambda: ('a').upper(*5))
t(lambda: ('Hello World').removesuffix(Map(a=1)))
t(lambda: ('-3.5').removesuffix(iter('ab')))
t(lambda: str.upper(True, encoding='utf-8'))
t(lambda: str.removesuffix(NotImplemented, '\n'))
# --- expect
# outcome: ok
# output:
# str '12'
# str 'line\nbreak\r\nx'
# str 'Hello World'
# ! TypeError str.removesuffix() takes exactly one argument (2 given)
# str "it's"
# str 'É😀X'
# str 'TAB\tHERE\n'
# ! TypeError removesuffix() argument must be str, not range
# ! TypeError str.lower() takes no arguments (1 given)
# ! TypeError str.upper() takes no arguments (1 given)
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'generator' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'NoneType' object
# ! TypeError removesuffix() argument must be str, not type
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'function' object
# ! TypeError removesuffix() argument must be str, not list_reverseiterator
# ! TypeError str.removesuffix() takes no keyword arguments
# ! TypeError removesuffix() argument must be str, not float
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'Pair' object
# ! TypeError removesuffix() argument must be str, not types.UnionType
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.upper() takes no keyword arguments
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError removesuffix() argument must be str, not list
# ! TypeError removesuffix() argument must be str, not method_descriptor
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'enumerate' object
# ! TypeError str.lower() takes no keyword arguments
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError removesuffix() argument must be str, not property
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'float' object
# ! TypeError removesuffix() argument must be str, not dict_values
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# ! TypeError removesuffix() argument must be str, not NotImplementedType
# ! TypeError removesuffix() argument must be str, not bytes
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'dict_values' object
# ! TypeError removesuffix() argument must be str, not function
# ! TypeError removesuffix() argument must be str, not int
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'Index' object
# ! TypeError removesuffix() argument must be str, not dict
# ! TypeError str.lower() argument after * must be an iterable, not int
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.removesuffix() argument after * must be an iterable, not int
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'Map' object
# ! TypeError removesuffix() argument must be str, not dict_keys
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError str.upper() argument after * must be an iterable, not int
# ! TypeError removesuffix() argument must be str, not Map
# ! TypeError removesuffix() argument must be str, not str_ascii_iterator
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError descriptor 'removesuffix' for 'str' objects doesn't apply to a 'NotImplementedType' object
