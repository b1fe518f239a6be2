"""Good and bad calls of oct, hex, format."""
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
class Items(list): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: hex(ValueError))
t(lambda: oct(slice(None, None, -1)))
t(lambda: oct(10))
t(lambda: hex())
t(lambda: format(float, range(0, -2**65, -2**64)))
t(lambda: oct({1, 2, 3}, enumerate('ab')))
t(lambda: format(type, '08.3f'))
t(lambda: hex(2**100))
t(lambda: format(0.1, '>5'))
t(lambda: format('ß', 5))
t(lambda: format())
t(lambda: format(-7, 'c'))
t(lambda: format(-2**63, ',', {}.keys()))
t(lambda: hex(2**15))
t(lambda: format(ValueError))
t(lambda: oct(2**63 - 1))
t(lambda: hex(NotImplemented))
t(lambda: format(1e22, [].append))
t(lambda: format(2**63, '.2f', 5e-324, errors='strict'))
t(lambda: hex(7))
t(lambda: format(type))
t(lambda: format(0.5, 's'))
t(lambda: format(b'', ','))
t(lambda: format({'a': 1, 'b': 2}.values(), 'zz'))
t(lambda: oct([].append))
t(lambda: hex(property(), maxsplit=1))
t(lambda: format(gen(), 'x'))
t(lambda: oct(2**15))
t(lambda: oct({'a': 1}.items(), **{'q': 1}))
t(lambda: format({}.keys(), 's'))
t(lambda: format([].append, 'd'))
t(lambda: format('line\nbreak\r\nx', 0.1))
t(lambda: oct(-10**25))
t(lambda: format(*5, **{'q': 1}))
t(lambda: format(2**64 + 1, 'c'))
t(lambda: format(str.upper, 'zz'))
t(lambda: format(int | None, '08.3f'))
t(lambda: format(1e308, Empty()))
t(lambda: format({'a': 1}.items(), 'd'))
t(lambda: oct(*5))
t(lambda: format('-3.5', b' pad '))
t(lambda: format(two, '^10'))
t(lambda: format(bytearray(), 'line\nbreak\r\nx'))
t(lambda: format(range(1, 10, 2), 'zz'))
t(lambda: format(zip([1], 'a'), 'd'))
t(lambda: format('', Items([2, 1])))
t(lambda: format('é😀x', str))
t(lambda: format(list(range(10))))
t(lambda: format(iter([1, 2]), 's'))
t(lambda: format(0, two))
t(lambda: format("it's", ','))
t(lambda: format(slice(1, 3), NotImplemented))
t(lambda: format(-0.0, ((1, 2), [3])))
t(lambda: format(..., 'c'))
t(lambda: format(range(0, -2**65, -2**64), [1]))
t(lambda: format(range(2**70, 2**70 + 3)))
t(lambda: format(Map(a=1), 'x'))
t(lambda: format("it's", zip([1], 'a')))
# --- expect
# outcome: ok
# output:
# ! TypeError 'type' object cannot be interpreted as an integer
# ! TypeError 'slice' object cannot be interpreted as an integer
# str '0o12'
# ! TypeError hex() takes exactly one argument (0 given)
# ! TypeError format() argument 2 must be str, not range
# ! TypeError oct() takes exactly one argument (2 given)
# ! TypeError unsupported format string passed to type.__format__
# str '0x10000000000000000000000000'
# str '  0.1'
# ! TypeError format() argument 2 must be str, not int
# ! TypeError format expected at least 1 argument, got 0
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError format expected at most 2 arguments, got 3
# str '0x8000'
# str "<class 'ValueError'>"
# str '0o777777777777777777777'
# ! TypeError 'NotImplementedType' object cannot be interpreted as an integer
# ! TypeError format() argument 2 must be str, not builtin_function_or_method
# ! TypeError format() takes no keyword arguments
# str '0x7'
# str "<class 'type'>"
# ! ValueError Unknown format code 's' for object of type 'float'
# ! TypeError unsupported format string passed to bytes.__format__
# ! TypeError unsupported format string passed to dict_values.__format__
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
# ! TypeError hex() takes no keyword arguments
# ! TypeError unsupported format string passed to generator.__format__
# str '0o100000'
# ! TypeError oct() takes no keyword arguments
# ! TypeError unsupported format string passed to dict_keys.__format__
# ! TypeError unsupported format string passed to builtin_function_or_method.__format__
# ! TypeError format() argument 2 must be str, not float
# str '-0o4105452130240024411200000000'
# ! TypeError format() argument after * must be an iterable, not int
# ! OverflowError Python int too large to convert to C long
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! TypeError unsupported format string passed to types.UnionType.__format__
# ! TypeError format() argument 2 must be str, not Empty
# ! TypeError unsupported format string passed to dict_items.__format__
# ! TypeError oct() argument after * must be an iterable, not int
# ! TypeError format() argument 2 must be str, not bytes
# ! TypeError unsupported format string passed to function.__format__
# ! TypeError unsupported format string passed to bytearray.__format__
# ! TypeError unsupported format string passed to range.__format__
# ! TypeError unsupported format string passed to zip.__format__
# ! TypeError format() argument 2 must be str, not Items
# ! TypeError format() argument 2 must be str, not type
# str '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]'
# ! TypeError unsupported format string passed to list_iterator.__format__
# ! TypeError format() argument 2 must be str, not function
# ! ValueError Cannot specify ',' with 's'.
# ! TypeError format() argument 2 must be str, not NotImplementedType
# ! TypeError format() argument 2 must be str, not tuple
# ! TypeError unsupported format string passed to ellipsis.__format__
# ! TypeError format() argument 2 must be str, not list
# str 'range(1180591620717411303424, 1180591620717411303427)'
# ! TypeError unsupported format string passed to Map.__format__
# ! TypeError format() argument 2 must be str, not zip
