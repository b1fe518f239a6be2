"""format() and str.format with specifiers of all kinds, part 5."""
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
t(lambda: '{-1}'.format('a b c'))
t(lambda: '{0]}'.format_map({1: 2}.items()))
t(lambda: format(1e16, '0,q'))
t(lambda: format(-2.5, '='))
t(lambda: '{:s}'.format_map([('x', 1)]))
t(lambda: '{:.2f}'.format(type, {'a': 1}.items()))
t(lambda: format(2.5, '>8'))
t(lambda: '{:5}|{:<5}|{:^5}'.format())
t(lambda: format('', '1o'))
t(lambda: format(-2**63, '08'))
t(lambda: f'{(1e-7):é>+z,%}')
t(lambda: f'{(-3):s}')
t(lambda: format(ValueError('x'), '#_c'))
t(lambda: format(3, '0.3'))
t(lambda: format({1: 1, 2: 2, 3: 3}, 'g'))
t(lambda: '{99999999999999999999}'.format())
t(lambda: '{0 }'.format_map({'b': 2, 'c': 3}))
t(lambda: '{:5}|{:<5}|{:^5}'.format(slice(None, None, -1), type(None)))
t(lambda: f'{(-1):<<0}')
t(lambda: format([3, 1, 2], 'zs'))
t(lambda: '{0!'.format(b'Hello World', base=3, **{'q': 1}))
t(lambda: format(-0.5, '-#0dd'))
t(lambda: format(frozenset('ab'), '12.30G'))
t(lambda: format('ab' * 3, '*<+5.0'))
t(lambda: f'{(2.0**53):020}')
t(lambda: '{0[}'.format_map({}))
t(lambda: format(b'abc', '_^#20.0X'))
t(lambda: '{0!rr}'.format())
t(lambda: '{.real}'.format(int | None, lambda x: x, 2**64 + 1))
t(lambda: '{0:'.format())
t(lambda: format('%s', '+_.'))
t(lambda: format(2**100, '_'))
t(lambda: format(0, '#,dd'))
t(lambda: format(bytearray(), '=_.17q'))
t(lambda: f'{(100.0):<<z01,.10r}')
t(lambda: '{{}}'.format_map(['ab', 'cd']))
t(lambda: format(enumerate('ab'), 's'))
t(lambda: '{0'.format('a b c', [1.5, 2, True]))
t(lambda: '{'.format())
t(lambda: f'{(2**63):,.30}')
t(lambda: f'{(2):12,.o}')
t(lambda: '{0[]}'.format({'a': 1, 'b': 2}.values(), None))
t(lambda: '{a[0]}'.format_map([(1,)]))
t(lambda: format(Number(5), '+z0_'))
t(lambda: format(..., ','))
t(lambda: '{0.real}'.format(list(range(10)), str, [1]))
t(lambda: format('aXbXc', '#.3'))
t(lambda: f'{(10):<<020.3dd}')
t(lambda: '{0[0][0]}'.format(None))
t(lambda: '{0} {}'.format(0.0, 1.5, slice(1)))
t(lambda: '{99999999999999999999}'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: format(3**50, '_b'))
t(lambda: format(2**100, '+12_b'))
t(lambda: format(int | None, '+'))
t(lambda: f'{(Index(3)):-#8dd}')
t(lambda: f'{((1,)):+z#0,%}')
t(lambda: format({1: 2}.keys(), '#5_%'))
t(lambda: f'{(type):1,G}')
t(lambda: f'{(2.5):<#.30}')
t(lambda: '}'.format_map({'a': 1}))
# --- expect
# outcome: ok
# output:
# ! KeyError '-1'
# ! TypeError 'dict_items' object is not subscriptable
# ! ValueError Cannot specify ',' with 'q'.
# str '-2.5'
# ! ValueError Format string contains positional fields
# ! TypeError unsupported format string passed to type.__format__
# str '     2.5'
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Unknown format code 'o' for object of type 'str'
# str '-9223372036854775808'
# str '+0.000010%'
# ! ValueError Unknown format code 's' for object of type 'int'
# ! TypeError unsupported format string passed to ValueError.__format__
# ! ValueError Precision not allowed in integer format specifier
# ! TypeError unsupported format string passed to dict.__format__
# ! ValueError Too many decimal digits in format string
# ! KeyError '0 '
# ! TypeError unsupported format string passed to slice.__format__
# str '-1'
# ! TypeError unsupported format string passed to list.__format__
# ! ValueError end of string while looking for conversion specifier
# ! ValueError Invalid format specifier '-#0dd' for object of type 'float'
# ! TypeError unsupported format string passed to frozenset.__format__
# ! ValueError Sign not allowed in string format specifier
# str '009007199254740992.0'
# ! ValueError expected '}' before end of string
# ! TypeError unsupported format string passed to bytes.__format__
# ! ValueError expected ':' after conversion specifier
# ! AttributeError 'types.UnionType' object has no attribute 'real'
# ! ValueError unmatched '{' in format spec
# ! ValueError Format specifier missing precision
# str '1_267_650_600_228_229_401_496_703_205_376'
# ! ValueError Invalid format specifier '#,dd' for object of type 'int'
# ! TypeError unsupported format string passed to bytearray.__format__
# ! ValueError Cannot specify ',' with 'r'.
# str '{}'
# ! TypeError unsupported format string passed to enumerate.__format__
# ! ValueError expected '}' before end of string
# ! ValueError Single '{' encountered in format string
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Format specifier missing precision
# ! ValueError Empty attribute in format string
# ! TypeError list indices must be integers or slices, not str
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError unsupported format string passed to ellipsis.__format__
# ! AttributeError 'list' object has no attribute 'real'
# ! ValueError Alternate form (#) not allowed in string format specifier
# ! ValueError Invalid format specifier '<<020.3dd' for object of type 'int'
# ! TypeError 'NoneType' object is not subscriptable
# ! ValueError cannot switch from manual field specification to automatic field numbering
# ! ValueError Too many decimal digits in format string
# str '1001_1000_0000_0101_0101_0011_1111_0000_1101_1011_0010_1111_1101_0000_1001_1101_1110_0011_1100_1001'
# str '+1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
# ! TypeError unsupported format string passed to types.UnionType.__format__
# ! TypeError unsupported format string passed to Index.__format__
# ! TypeError unsupported format string passed to tuple.__format__
# ! TypeError unsupported format string passed to dict_keys.__format__
# ! TypeError unsupported format string passed to type.__format__
# str '2.50000000000000000000000000000'
# ! ValueError Single '}' encountered in format string
