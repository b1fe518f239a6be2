"""Good and bad calls of str's title, capitalize, swapcase."""
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
class Number(int): pass
class Map(dict): pass
t(lambda: ('abc').swapcase())
t(lambda: ('aXbXc').title())
t(lambda: ('aaa').swapcase(errors='strict'))
t(lambda: ('aaa').capitalize())
t(lambda: str.title(1))
t(lambda: ('line\nbreak\r\nx').swapcase())
t(lambda: ('Hello World').title())
t(lambda: ('a b c').title(*5))
t(lambda: str.capitalize(3**50))
t(lambda: ('Hello World').capitalize())
t(lambda: str.title(object(), base=3))
t(lambda: ('line\nbreak\r\nx').capitalize(**{'q': 1}))
t(lambda: str.capitalize({'a': 1}.items()))
t(lambda: str.title(bytearray()))
t(lambda: ('aXbXc').title(ValueError))
t(lambda: str.swapcase(-1))
t(lambda: ('{0}').capitalize(0.1))
t(lambda: str.title(dict))
t(lambda: ('abc').capitalize(*5))
t(lambda: ('a b c').swapcase([]))
t(lambda: str.title(...))
t(lambda: str.capitalize(ValueError))
t(lambda: ('abc').title(Map(a=1), **{'q': 1}))
t(lambda: str.title({'a': 1, 'b': 2}.values()))
t(lambda: str.capitalize({}.keys()))
t(lambda: str.capitalize((3, 1, 2)))
t(lambda: str.title(Number(5)))
t(lambda: str.capitalize(iter([1, 2])))
t(lambda: str.capitalize(lambda x: x, **{'q': 1}))
t(lambda: str.title({1: 2}.keys()))
t(lambda: str.swapcase(...))
t(lambda: str.title((1, 1.0, True)))
t(lambda: str.title(True))
t(lambda: str.swapcase(type))
t(lambda: str.capitalize({'a': 1}))
t(lambda: str.title(list(range(10))))
t(lambda: str.capitalize(reversed([1, 2])))
t(lambda: str.title(frozenset()))
t(lambda: str.swapcase(NotImplemented))
t(lambda: str.swapcase(enumerate('ab'), 'a'))
t(lambda: str.capitalize(slice('a', 2, 3)))
t(lambda: ('é😀x').swapcase(*5))
t(lambda: str.title({1: 1, 2: 2, 3: 3}))
t(lambda: str.title(b'aXbXc'))
# --- expect
# outcome: ok
# output:
# str 'ABC'
# str 'Axbxc'
# ! TypeError str.swapcase() takes no keyword arguments
# str 'Aaa'
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'int' object
# str 'LINE\nBREAK\r\nX'
# str 'Hello World'
# ! TypeError str.title() argument after * must be an iterable, not int
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'int' object
# str 'Hello world'
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'object' object
# ! TypeError str.capitalize() takes no keyword arguments
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'dict_items' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError str.title() takes no arguments (1 given)
# ! TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'int' object
# ! TypeError str.capitalize() takes no arguments (1 given)
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.capitalize() argument after * must be an iterable, not int
# ! TypeError str.swapcase() takes no arguments (1 given)
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.title() takes no keyword arguments
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'Number' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'list_iterator' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'frozenset' object
# ! TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError str.swapcase() argument after * must be an iterable, not int
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'title' for 'str' objects doesn't apply to a 'bytes' object
