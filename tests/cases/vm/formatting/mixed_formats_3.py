"""format() and str.format with specifiers of all kinds, part 3."""
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
class Real(float): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: format(10**18, '+s'))
t(lambda: f'{(1e308):=8.0}')
t(lambda: format(2**15, '#=#.1n'))
t(lambda: format(1, '_^+z20dd'))
t(lambda: format(True, ' d'))
t(lambda: format(-0.0, '{<z,o'))
t(lambda: f'{(123456.789):>z.10r}')
t(lambda: format(Empty, '.0e'))
t(lambda: format(range(0), 'é>20.dd'))
t(lambda: '{}'.format({1: 2}.keys(), b'Hello World'))
t(lambda: format(enumerate('ab'), '*<#0'))
t(lambda: '{:5}|{:<5}|{:^5}'.format(property(), {1, 2, 3}))
t(lambda: '{0[]}'.format())
t(lambda: '{0 }'.format((1, 1.0, True)))
t(lambda: f'{(1):1_.10d}')
t(lambda: format(Real(2.5), '1,dd'))
t(lambda: format(7, 'z'))
t(lambda: f'{(0.1):<0_}')
t(lambda: '{0} {}'.format_map({'a': 1}))
t(lambda: format(2**63, '_x'))
t(lambda: '{0!r'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: '}'.format_map(Map(z=0)))
t(lambda: format(-0.0, '#=_.r'))
t(lambda: f'{(5e-324):dd}')
t(lambda: '{0'.format(slice(None, None, -1), Index(3)))
t(lambda: format(10**18, 'b'))
t(lambda: format(slice(5, 0, -2), 'é>'))
t(lambda: format(1/3, '.99999999999999999999f'))
t(lambda: '{0'.format(*5))
t(lambda: '{0[0]}'.format(Index(3), str.upper, {'a'}))
t(lambda: f'{(0):*<20g}')
t(lambda: format('a b c', '#08s'))
t(lambda: format(2**64 + 1, ',_'))
t(lambda: format(255, '#0,.30G'))
t(lambda: format(b'a', '#1_.1e'))
t(lambda: f'{(bool):#.5}')
t(lambda: '{0[]}'.format(1e308, {1: 2}.keys(), 5e-324))
t(lambda: '{a[0]}'.format_map({'b': 2, 'c': 3}))
t(lambda: '{'.format())
t(lambda: '{0!r}'.format(range(2**70, 2**70 + 3)))
t(lambda: '{0[a]}'.format((), str.upper, [].append))
t(lambda: format({1: 2}.keys(), '=-01.5'))
t(lambda: format(iter([1, 2]), '^7'))
t(lambda: f'{(2**15):-#08.s}')
t(lambda: '{} {0}'.format(str.upper, Empty()))
t(lambda: '{0[}'.format_map(Map(z=0)))
t(lambda: f'{(1e-7):.30e}')
t(lambda: format(gen(), '#=-#0f'))
t(lambda: '{:5}|{:<5}|{:^5}'.format(list('hello')))
t(lambda: format(iter('ab'), '-e'))
t(lambda: format(int | None, '*<08.3d'))
t(lambda: '{0!r'.format(-7, -0.0, {1, 2, 3}))
t(lambda: '{!x}'.format(float('-inf')))
t(lambda: format(None, '*<1,'))
t(lambda: f'{(0.1):é>0dd}')
t(lambda: format(Index(-1), '=+8'))
t(lambda: f'{(-10**25):#,b}')
t(lambda: format(frozenset([2]), '<<12.5r'))
t(lambda: '{0!rr}'.format_map(None))
t(lambda: format(100, '+c'))
# --- expect
# outcome: ok
# output:
# ! ValueError Unknown format code 's' for object of type 'int'
# str '  1e+308'
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Invalid format specifier '_^+z20dd' for object of type 'int'
# str ' 1'
# ! ValueError Cannot specify ',' with 'o'.
# ! ValueError Unknown format code 'r' for object of type 'float'
# ! TypeError unsupported format string passed to type.__format__
# ! TypeError unsupported format string passed to range.__format__
# str 'dict_keys([1])'
# ! TypeError unsupported format string passed to enumerate.__format__
# ! TypeError unsupported format string passed to property.__format__
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! KeyError '0 '
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Invalid format specifier '1,dd' for object of type 'Real'
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# str '0.1'
# ! ValueError Format string contains positional fields
# str '8000_0000_0000_0000'
# ! ValueError unmatched '{' in format spec
# ! ValueError Single '}' encountered in format string
# ! ValueError Format specifier missing precision
# ! ValueError Invalid format specifier 'dd' for object of type 'float'
# ! ValueError expected '}' before end of string
# str '110111100000101101101011001110100111011001000000000000000000'
# ! TypeError unsupported format string passed to slice.__format__
# ! ValueError Too many decimal digits in format string
# ! TypeError str.format() argument after * must be an iterable, not int
# ! TypeError 'Index' object is not subscriptable
# str '0*******************'
# ! ValueError Alternate form (#) not allowed in string format specifier
# ! ValueError Cannot specify both ',' and '_'.
# str '255.000000000000000000000000000'
# ! TypeError unsupported format string passed to bytes.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Empty attribute in format string
# ! KeyError 'a'
# ! ValueError Single '{' encountered in format string
# str 'range(1180591620717411303424, 1180591620717411303427)'
# ! TypeError tuple indices must be integers or slices, not str
# ! TypeError unsupported format string passed to dict_keys.__format__
# ! TypeError unsupported format string passed to list_iterator.__format__
# ! ValueError Format specifier missing precision
# ! ValueError cannot switch from automatic field numbering to manual field specification
# ! ValueError expected '}' before end of string
# str '9.999999999999999547481118258863e-08'
# ! TypeError unsupported format string passed to generator.__format__
# ! TypeError unsupported format string passed to list.__format__
# ! TypeError unsupported format string passed to str_ascii_iterator.__format__
# ! TypeError unsupported format string passed to types.UnionType.__format__
# ! ValueError unmatched '{' in format spec
# ! ValueError Unknown conversion specifier x
# ! TypeError unsupported format string passed to NoneType.__format__
# ! ValueError Invalid format specifier 'é>0dd' for object of type 'float'
# ! TypeError unsupported format string passed to Index.__format__
# ! ValueError Cannot specify ',' with 'b'.
# ! TypeError unsupported format string passed to frozenset.__format__
# ! ValueError expected ':' after conversion specifier
# ! ValueError Sign not allowed with integer format specifier 'c'
