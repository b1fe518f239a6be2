"""Good and bad calls of str's partition, rpartition, removeprefix."""
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
class Text(str): pass
class Number(int): pass
class Real(float): pass
def two(a, b=0): return (a, b)

t(lambda: ("it's").rpartition('lo'))
t(lambda: ('é😀x').partition('b'))
t(lambda: (Text('sub')).removeprefix(0.0))
t(lambda: ('abc').removeprefix('\n'))
t(lambda: str.partition(True, '\n'))
t(lambda: ('abc').rpartition({'a'}))
t(lambda: ('a').removeprefix('é', Empty()))
t(lambda: ('a').partition(''))
t(lambda: ('ab' * 3).removeprefix('lo'))
t(lambda: ('a,b,,c').rpartition('X'))
t(lambda: str.partition('ab' * 3, 'ab'))
t(lambda: ('a b c').partition('ab', key=len))
t(lambda: ('a b c').removeprefix(Real(2.5)))
t(lambda: ('').rpartition(slice(1, 3)))
t(lambda: str.partition(NotImplemented, 'X'))
t(lambda: (' pad ').removeprefix([].append))
t(lambda: str.removeprefix(float('inf'), ' '))
t(lambda: ('é😀x').rpartition('l', b'aXbXc'))
t(lambda: ('12').removeprefix(**{'q': 1}))
t(lambda: ('-3.5').partition())
t(lambda: str.removeprefix(None, 'é'))
t(lambda: str.partition(two, 'a'))
t(lambda: ('-3.5').removeprefix(Number))
t(lambda: (' pad ').removeprefix(range(0, -2**65, -2**64)))
t(lambda: ('-3.5').partition(bytearray()))
t(lambda: ('aaa').rpartition('b', encoding='utf-8'))
t(lambda: ('a,b,,c').rpartition(b'\t a'))
t(lambda: ('%s').partition(2**63))
t(lambda: str.rpartition(type, ' '))
t(lambda: str.removeprefix(slice(5, 0, -2), 'ab'))
t(lambda: ('a b c').partition(((1, 2), [3])))
t(lambda: str.partition(bytearray(3)))
t(lambda: str.partition(range(2**70, 2**70 + 3), {'a': 1, 'b': 2}.values()))
t(lambda: ('ab' * 3).rpartition(list('hello')))
t(lambda: str.rpartition('tab\there\n', 255))
t(lambda: str.removeprefix({'a': 1, 'b': 2}.values()))
t(lambda: ('a b c').rpartition(list))
t(lambda: ('{0}').partition(list[int]))
t(lambda: str.removeprefix([1, 2, 3], ','))
t(lambda: str.removeprefix(False, lambda x: x))
t(lambda: str.partition(str.upper, 'b'))
t(lambda: ('%s').rpartition(*5))
t(lambda: str.rpartition(object(), '\n'))
t(lambda: ('%s').removeprefix(list[int]))
t(lambda: str.removeprefix(bytearray(b' a,b '), 'ab' * 3))
t(lambda: str.partition(' pad ', None))
t(lambda: ('abc').removeprefix(list(range(10))))
t(lambda: str.partition(frozenset(), 'é'))
t(lambda: str.rpartition(slice('a', 2, 3), 'é'))
t(lambda: str.partition(b'12', 'X'))
t(lambda: str.rpartition(float('nan'), ' '))
t(lambda: ('{0}').removeprefix(1))
t(lambda: ('12').rpartition(''))
t(lambda: ('tab\there\n').removeprefix({'b': 2, 'a': 1}))
t(lambda: (Text('sub')).removeprefix(reversed([1, 2])))
t(lambda: str.partition(-2.5, ''))
t(lambda: ('').removeprefix((1, 'a')))
t(lambda: ('a b c').partition(reversed([1, 2])))
t(lambda: str.partition(((1, 2), [3]), '\n'))
t(lambda: str.partition(10**18, ','))
# --- expect
# outcome: ok
# output:
# tuple ('', '', "it's")
# tuple ('é😀x', '', '')
# ! TypeError removeprefix() argument must be str, not float
# str 'abc'
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError must be str, not set
# ! TypeError str.removeprefix() takes exactly one argument (2 given)
# ! ValueError empty separator
# str 'ababab'
# tuple ('', '', 'a,b,,c')
# tuple ('', 'ab', 'abab')
# ! TypeError str.partition() takes no keyword arguments
# ! TypeError removeprefix() argument must be str, not Real
# ! TypeError must be str, not slice
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError removeprefix() argument must be str, not builtin_function_or_method
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.rpartition() takes exactly one argument (2 given)
# ! TypeError str.removeprefix() takes no keyword arguments
# ! TypeError str.partition() takes exactly one argument (0 given)
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'NoneType' object
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'function' object
# ! TypeError removeprefix() argument must be str, not type
# ! TypeError removeprefix() argument must be str, not range
# ! TypeError must be str, not bytearray
# ! TypeError str.rpartition() takes no keyword arguments
# ! TypeError must be str, not bytes
# ! TypeError must be str, not int
# ! TypeError descriptor 'rpartition' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError must be str, not tuple
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'range' object
# ! TypeError must be str, not list
# ! TypeError must be str, not int
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'dict_values' object
# ! TypeError must be str, not type
# ! TypeError must be str, not types.GenericAlias
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError str.rpartition() argument after * must be an iterable, not int
# ! TypeError descriptor 'rpartition' for 'str' objects doesn't apply to a 'object' object
# ! TypeError removeprefix() argument must be str, not types.GenericAlias
# ! TypeError descriptor 'removeprefix' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError must be str, not NoneType
# ! TypeError removeprefix() argument must be str, not list
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'rpartition' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'rpartition' for 'str' objects doesn't apply to a 'float' object
# ! TypeError removeprefix() argument must be str, not int
# ! ValueError empty separator
# ! TypeError removeprefix() argument must be str, not dict
# ! TypeError removeprefix() argument must be str, not list_reverseiterator
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'float' object
# ! TypeError removeprefix() argument must be str, not tuple
# ! TypeError must be str, not list_reverseiterator
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'partition' for 'str' objects doesn't apply to a 'int' object
