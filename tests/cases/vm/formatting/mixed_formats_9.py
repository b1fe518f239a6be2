"""format() and str.format with specifiers of all kinds, part 9."""
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
class Number(int): pass
class Real(float): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: '{[0]}'.format(iter('ab'), 'Hello World'))
t(lambda: format(float('-inf'), '+z#X'))
t(lambda: format((1, 1.0, True), '8.1'))
t(lambda: f'{(str.upper):%}')
t(lambda: f'{(10**18):é>-#12.1c}')
t(lambda: format(7, '>020f'))
t(lambda: format(len, '.3'))
t(lambda: '{a b}'.format())
t(lambda: format(2**15, 'd'))
t(lambda: format(None, '<<'))
t(lambda: '{a}'.format_map(['abc']))
t(lambda: format([1.5, 2, True], '<'))
t(lambda: '{0!r:^10}'.format_map({'b': 2, 'c': 3}))
t(lambda: '{{}}'.format_map(Map(z=0)))
t(lambda: f'{(2**100):,g}')
t(lambda: f'{(float):#=z20e}')
t(lambda: '{0[0]}'.format(int))
t(lambda: f'{(2**15):=zo}')
t(lambda: format(Real(2.5), '^7'))
t(lambda: f'{(123456.789):z20.17r}')
t(lambda: format(-1, '020,q'))
t(lambda: format('é😀x', 'z.30'))
t(lambda: '{:d}'.format())
t(lambda: '{0[}'.format(len, (1,), None))
t(lambda: format(1, ',.d'))
t(lambda: '{99999999999999999999}'.format_map(['ab', 'cd']))
t(lambda: format(1, '<zd'))
t(lambda: f'{(Number(5)):z05_.0q}')
t(lambda: format(-7, '0.2'))
t(lambda: format(-2**63, '0b'))
t(lambda: format(range(10, 0, -3), '_^+z'))
t(lambda: format(-2.5, '.99999999999999999999f'))
t(lambda: '{a[0]}'.format_map(Map(z=0)))
t(lambda: f'{(1):#1}')
t(lambda: format('a', '+#1.1'))
t(lambda: '}'.format(Index(-1)))
t(lambda: format(iter([1, 2]), '0e'))
t(lambda: format(enumerate('ab'), '{<20.s'))
t(lambda: '{0[]}'.format(object, Empty, b'\x00\xff'))
t(lambda: '{0[0]}'.format(1e-7, Index(-1), b''))
t(lambda: format('Hello World', ',_'))
t(lambda: '{} {0}'.format(bytearray(3), len))
t(lambda: format(3**50, '>+10.2%'))
t(lambda: format(Text('sub'), ',dd'))
t(lambda: f'{(list(range(10))):05.30}')
t(lambda: format(2**63, '+#0_.17%'))
t(lambda: '{0[0]}'.format(*5, **{'q': 1}))
t(lambda: format(0.1, 'é>#dd'))
t(lambda: format(ValueError('x'), '>f'))
t(lambda: f'{(2.0**53):08.17}')
t(lambda: '{0[-1]}'.format('abc', {1: 'x', 2.5: 'y'}, int | None))
t(lambda: '{0[}'.format_map([('x', 1)]))
t(lambda: '{!}'.format_map({1: 2}.items()))
t(lambda: format({'a': 1}.items(), '#=0n'))
t(lambda: f'{(7):.2dd}')
t(lambda: format(gen(), 'é>#_G'))
t(lambda: '{0.real}'.format({'a': 1}.items(), list('hello'), default=3))
t(lambda: format(bytearray(b' a,b '), '08%'))
t(lambda: '{a}'.format_map({1: 2}.items()))
t(lambda: '{!}'.format(type(None)))
# --- expect
# outcome: ok
# output:
# ! TypeError 'str_ascii_iterator' object is not subscriptable
# ! ValueError Unknown format code 'X' for object of type 'float'
# ! TypeError unsupported format string passed to tuple.__format__
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! ValueError Precision not allowed in integer format specifier
# str '0000000000007.000000'
# ! TypeError unsupported format string passed to builtin_function_or_method.__format__
# ! KeyError 'a b'
# str '32768'
# ! TypeError unsupported format string passed to NoneType.__format__
# ! TypeError list indices must be integers or slices, not str
# ! TypeError unsupported format string passed to list.__format__
# ! ValueError Format string contains positional fields
# str '{}'
# str '1.26765e+30'
# ! TypeError unsupported format string passed to type.__format__
# ! TypeError type 'int' is not subscriptable
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# str '  2.5  '
# ! ValueError Unknown format code 'r' for object of type 'float'
# ! ValueError Cannot specify ',' with 'q'.
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError expected '}' before end of string
# ! ValueError Format specifier missing precision
# ! ValueError Too many decimal digits in format string
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! ValueError Cannot specify '_' with 'q'.
# ! ValueError Precision not allowed in integer format specifier
# str '-1000000000000000000000000000000000000000000000000000000000000000'
# ! TypeError unsupported format string passed to range.__format__
# ! ValueError Too many decimal digits in format string
# ! KeyError 'a'
# str '1'
# ! ValueError Sign not allowed in string format specifier
# ! ValueError Single '}' encountered in format string
# ! TypeError unsupported format string passed to list_iterator.__format__
# ! TypeError unsupported format string passed to enumerate.__format__
# ! ValueError Empty attribute in format string
# ! TypeError 'float' object is not subscriptable
# ! ValueError Cannot specify both ',' and '_'.
# ! ValueError cannot switch from automatic field numbering to manual field specification
# str '+71789798769185261063503872.00%'
# ! ValueError Invalid format specifier ',dd' for object of type 'Text'
# ! TypeError unsupported format string passed to list.__format__
# str '+922_337_203_685_477_580_800.00000000000000000%'
# ! TypeError str.format() argument after * must be an iterable, not int
# ! ValueError Invalid format specifier 'é>#dd' for object of type 'float'
# ! TypeError unsupported format string passed to ValueError.__format__
# str '9007199254740992.0'
# ! TypeError string indices must be integers, not 'str'
# ! ValueError expected '}' before end of string
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to dict_items.__format__
# ! ValueError Invalid format specifier '.2dd' for object of type 'int'
# ! TypeError unsupported format string passed to generator.__format__
# ! AttributeError 'dict_items' object has no attribute 'real'
# ! TypeError unsupported format string passed to bytearray.__format__
# ! TypeError 'dict_items' object is not subscriptable
# ! ValueError unmatched '{' in format spec
