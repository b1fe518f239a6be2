"""Good and bad calls of str's isspace, islower, isupper."""
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
class Text(str): pass
t(lambda: ('12').islower())
t(lambda: ('a').isupper())
t(lambda: (Text('sub')).isspace())
t(lambda: ('ß').isspace(*5))
t(lambda: ('a,b,,c').isspace(encoding='utf-8'))
t(lambda: (Text('sub')).isspace(type(None)))
t(lambda: (Text('sub')).islower(frozenset({1, 2, 3})))
t(lambda: str.islower(iter([1, 2])))
t(lambda: ('-3.5').isupper(base=3))
t(lambda: str.islower(ValueError))
t(lambda: str.isupper({1}, errors='strict'))
t(lambda: str.islower(range(5)))
t(lambda: str.isspace(['b', 'a']))
t(lambda: str.islower({1: 2}.keys(), key=len))
t(lambda: ('12').isupper(float('inf')))
t(lambda: str.isspace(True))
t(lambda: ('%s').islower(errors='strict'))
t(lambda: str.isspace(enumerate('ab')))
t(lambda: str.isspace(slice(None, None, -1)))
t(lambda: str.islower(-1))
t(lambda: str.isupper(zip([1], 'a')))
t(lambda: str.islower([1, 2, 3], {'a': 1}.items()))
t(lambda: str.isspace(str))
t(lambda: ('line\nbreak\r\nx').isupper(*5))
t(lambda: str.islower(...))
t(lambda: str.islower({1.5, 'x'}))
t(lambda: str.isupper(lambda x: x))
t(lambda: str.isupper(type))
t(lambda: str.isupper(b'l\nm\r\nx'))
t(lambda: str.islower((3, 1, 2), b'\x00\xff'))
t(lambda: str.isupper(reversed([1, 2])))
t(lambda: str.isspace({'a': 1}))
t(lambda: ('12').islower(*5))
t(lambda: str.isspace(lambda x: x))
t(lambda: str.isspace(1e22))
t(lambda: str.isupper({}.keys()))
t(lambda: str.isupper(NotImplemented))
t(lambda: str.isupper(1e16, encoding='utf-8'))
t(lambda: str.islower(iter('ab')))
# --- expect
# outcome: ok
# output:
# bool False
# bool False
# bool False
# ! TypeError str.isspace() argument after * must be an iterable, not int
# ! TypeError str.isspace() takes no keyword arguments
# ! TypeError str.isspace() takes no arguments (1 given)
# ! TypeError str.islower() takes no arguments (1 given)
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'list_iterator' object
# ! TypeError str.isupper() takes no keyword arguments
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'range' object
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError str.isupper() takes no arguments (1 given)
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'bool' object
# ! TypeError str.islower() takes no keyword arguments
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'enumerate' object
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'int' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'zip' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'list' object
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'type' object
# ! TypeError str.isupper() argument after * must be an iterable, not int
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'ellipsis' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'set' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'bytes' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'tuple' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'list_reverseiterator' object
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'dict' object
# ! TypeError str.islower() argument after * must be an iterable, not int
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'function' object
# ! TypeError descriptor 'isspace' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'dict_keys' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'NotImplementedType' object
# ! TypeError descriptor 'isupper' for 'str' objects doesn't apply to a 'float' object
# ! TypeError descriptor 'islower' for 'str' objects doesn't apply to a 'str_ascii_iterator' object
