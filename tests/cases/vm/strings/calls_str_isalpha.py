"""Good and bad calls of str's isalpha, isdigit, isalnum."""
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
class Text(str): pass
def two(a, b=0): return (a, b)

t(lambda: ('{0}').isdigit())
t(lambda: str.isdigit({'a': 1}.items()))
t(lambda: ('tab\there\n').isalpha())
t(lambda: ('aaa').isalnum(ValueError))
t(lambda: ('line\nbreak\r\nx').isalnum())
t(lambda: str.isalpha(Text('sub'), ['b', 'a']))
t(lambda: str.isdigit([0, '', None], slice('a', 2, 3)))
t(lambda: ('%s').isdigit(*5))
t(lambda: str.isalnum(2.675))
t(lambda: ('aXbXc').isalpha(encoding='utf-8'))
t(lambda: str.isalpha(range(2**70, 2**70 + 3)))
t(lambda: ('{0}').isalnum(reverse=1))
t(lambda: str.isdigit(type))
t(lambda: str.isdigit(Text('sub'), [1]))
t(lambda: str.isalpha(two, {1: 1, 2: 2, 3: 3}))
t(lambda: str.isalpha(slice(1)))
t(lambda: str.isalpha(255))
t(lambda: str.isalnum(range(0, -2**65, -2**64)))
t(lambda: ('aXbXc').isdigit(key=len))
t(lambda: ('aaa').isalpha(*5))
t(lambda: str.isalpha([]))
t(lambda: str.isalpha(str, 'a'))
t(lambda: str.isalpha(...))
t(lambda: str.isalpha({1: 1, 2: 2, 3: 3}))
t(lambda: str.isalpha(int | None))
t(lambda: str.isdigit(lambda x: x))
t(lambda: str.isdigit(int | None))
t(lambda: str.isdigit(bytearray(b'Hello World'), {'a': 1}.items()))
t(lambda: str.isdigit({1.5, 'x'}))
t(lambda: str.isdigit(b'', bytearray(b'abc')))
t(lambda: str.isalpha((3, 1, 2), errors='strict'))
t(lambda: str.isalnum((1,)))
t(lambda: str.isdigit(2))
t(lambda: str.isdigit({'a': 1, 'b': 2}.values()))
t(lambda: str.isdigit(float('inf'), 123456.789))
t(lambda: str.isalnum(bytearray(b'Hello World')))
# --- expect
# outcome: ok
# output:
# bool False
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'dict_items' object
# bool False
# ! TypeError str.isalnum() takes no arguments (1 given)
# bool False
# ! TypeError str.isalpha() takes no arguments (1 given)
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'list' object
# ! TypeError str.isdigit() argument after * must be an iterable, not int
# ! TypeError descriptor 'isalnum' for 'str' objects doesn't apply to a 'float' object
# ! TypeError str.isalpha() takes no keyword arguments
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'range' object
# ! TypeError str.isalnum() takes no keyword arguments
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.isdigit() takes no arguments (1 given)
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isalnum' for 'str' objects doesn't apply to a 'range' object
# ! TypeError str.isdigit() takes no keyword arguments
# ! TypeError str.isalpha() argument after * must be an iterable, not int
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'types.UnionType' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'bytearray' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isalnum' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'dict_values' object
# ! TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isalnum' for 'str' objects doesn't apply to a 'bytearray' object
