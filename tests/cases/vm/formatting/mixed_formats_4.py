"""format() and str.format with specifiers of all kinds, part 4."""
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
class Number(int): pass
class Pair(tuple): pass
def two(a, b=0): return (a, b)

t(lambda: '{0[0]x}'.format())
t(lambda: format(0, '_^.5'))
t(lambda: format(10**18, 'z05.5G'))
t(lambda: f'{(2**100):0F}')
t(lambda: '{0'.format(10**18, [].append, Index(3)))
t(lambda: '}'.format())
t(lambda: format('12', '>+10.2%'))
t(lambda: f'{(1e22):#0X}')
t(lambda: '{:.2f}'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: format(-1, '#=+,c'))
t(lambda: format(2**100, '>#.30e'))
t(lambda: f'{(0.1):<12}')
t(lambda: f'{(7):_^+0.g}')
t(lambda: '{:,}'.format(list[int], (1, 'a')))
t(lambda: format(5e-324, '0>00'))
t(lambda: format('aaa', '<-#'))
t(lambda: f'{(-0.0):z0}')
t(lambda: '{0'.format_map([(1, 2), (3, 4)]))
t(lambda: '{:>{w}}'.format(b'12', (1, 'a')))
t(lambda: f'{(Number(5)):-5.3o}')
t(lambda: format(-10**25, 'o'))
t(lambda: '{a b}'.format_map({}))
t(lambda: format(frozenset(), '0.30o'))
t(lambda: format(ValueError, '{<z,.1'))
t(lambda: f'{(-7):^#0,c}')
t(lambda: format(1e-7, '99999999999999999999'))
t(lambda: '{0[0][0]}'.format(1000000, [].append))
t(lambda: format(2**15, '1.'))
t(lambda: format([[1], [2, 3]], '0'))
t(lambda: '{0.foo}'.format(123456.789))
t(lambda: '{0:'.format(255, dict, 1.5))
t(lambda: '{:5}|{:<5}|{:^5}'.format({1, 2, 3}, 10))
t(lambda: format(-10**25, '#=#0dd'))
t(lambda: format(-7, '=c'))
t(lambda: f'{(10):+zb}')
t(lambda: format(range(2**70, 2**70 + 3), '0r'))
t(lambda: '{} {0}'.format(super, Index(3)))
t(lambda: format(iter([1, 2]), '8_.1'))
t(lambda: f'{(10**18):-8}')
t(lambda: format(Index(3), '00'))
t(lambda: '{[0]}'.format(ValueError))
t(lambda: format(b'\x00\xff', '^+.30'))
t(lambda: format('12', '#s'))
t(lambda: format(2**64 + 1, '_^z8n'))
t(lambda: '{99999999999999999999}'.format_map([(1, 2), (3, 4)]))
t(lambda: '{:5}|{:<5}|{:^5}'.format(Pair((1, 2))))
t(lambda: format({}.keys(), '0>#r'))
t(lambda: '{0:'.format_map([(1,)]))
t(lambda: '{0 }'.format_map(['abc']))
t(lambda: format(3**50, ',_'))
t(lambda: format(float('inf'), '+20_.3dd'))
t(lambda: '{0]}'.format_map(None))
t(lambda: format([].append, 'é>.30f'))
t(lambda: format(str.upper, '<<+z#8.3f'))
t(lambda: '{0:{1}}'.format({1: 1, 2: 2, 3: 3}, len))
t(lambda: format(slice(None, None, -1), '*<+012,.17'))
t(lambda: f'{([3, 1, 2]):s}')
t(lambda: format(iter('ab'), '_^12o'))
t(lambda: '{:5}|{:<5}|{:^5}'.format(2**63 - 1, two, {}.keys()))
t(lambda: '{0!rr}'.format_map({1: 2}.items()))
# --- expect
# outcome: ok
# output:
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Precision not allowed in integer format specifier
# str '1E+18'
# str '1267650600228229401496703205376.000000'
# ! ValueError expected '}' before end of string
# ! ValueError Single '}' encountered in format string
# ! ValueError Unknown format code '%' for object of type 'str'
# ! ValueError Unknown format code 'X' for object of type 'float'
# ! ValueError Format string contains positional fields
# ! ValueError Cannot specify ',' with 'c'.
# str '1.267650600228229401496703205376e+30'
# str '0.1         '
# ! ValueError Format specifier missing precision
# ! TypeError unsupported format string passed to types.GenericAlias.__format__
# str '5e-324'
# ! ValueError Sign not allowed in string format specifier
# str '0.0'
# ! ValueError expected '}' before end of string
# ! KeyError 'w'
# ! ValueError Precision not allowed in integer format specifier
# str '-4105452130240024411200000000'
# ! KeyError 'a b'
# ! TypeError unsupported format string passed to frozenset.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Cannot specify ',' with 'c'.
# ! ValueError Too many decimal digits in format string
# ! TypeError 'int' object is not subscriptable
# ! ValueError Format specifier missing precision
# ! TypeError unsupported format string passed to list.__format__
# ! AttributeError 'float' object has no attribute 'foo'
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to set.__format__
# ! ValueError Invalid format specifier '#=#0dd' for object of type 'int'
# ! OverflowError %c arg not in range(0x110000)
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError unsupported format string passed to range.__format__
# ! ValueError cannot switch from automatic field numbering to manual field specification
# ! TypeError unsupported format string passed to list_iterator.__format__
# str '1000000000000000000'
# ! TypeError unsupported format string passed to Index.__format__
# ! TypeError type 'ValueError' is not subscriptable
# ! TypeError unsupported format string passed to bytes.__format__
# ! ValueError Alternate form (#) not allowed in string format specifier
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! ValueError Too many decimal digits in format string
# ! TypeError unsupported format string passed to Pair.__format__
# ! TypeError unsupported format string passed to dict_keys.__format__
# ! ValueError unmatched '{' in format spec
# ! TypeError list indices must be integers or slices, not str
# ! ValueError Cannot specify both ',' and '_'.
# ! ValueError Invalid format specifier '+20_.3dd' for object of type 'float'
# ! TypeError 'NoneType' object is not subscriptable
# ! TypeError unsupported format string passed to builtin_function_or_method.__format__
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! TypeError unsupported format string passed to dict.__format__
# ! TypeError unsupported format string passed to slice.__format__
# ! TypeError unsupported format string passed to list.__format__
# ! TypeError unsupported format string passed to str_ascii_iterator.__format__
# ! TypeError unsupported format string passed to function.__format__
# ! ValueError expected ':' after conversion specifier
