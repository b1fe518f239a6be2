"""format() and str.format with specifiers of all kinds, part 1."""
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
class Number(int): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: format(1000000, '.17'))
t(lambda: format(255, '_'))
t(lambda: format('tab\there\n', '_d'))
t(lambda: '{0[0}'.format(dict))
t(lambda: format(-1, '10.4f'))
t(lambda: format(-10**25, 'é>012f'))
t(lambda: '{0]}'.format_map({'a': 1}))
t(lambda: '{0!rr}'.format_map({1: 2}.items()))
t(lambda: f'{(0):+z0}')
t(lambda: '{0.real.imag}'.format_map(['ab', 'cd']))
t(lambda: f'{(-0.0):^ #1}')
t(lambda: format(Index(3), ' #12.'))
t(lambda: '{a}'.format(map(str, [1]), 1e16, property()))
t(lambda: format([3, 1, 2], 'z.1F'))
t(lambda: format(str, '*<8.5F'))
t(lambda: format(1e16, ',s'))
t(lambda: format(list[int], '#.2'))
t(lambda: format(7.25, '+0.'))
t(lambda: format(3**50, '>+#20x'))
t(lambda: format(2.0**53, '<z.5dd'))
t(lambda: format('aaa', 'z.1s'))
t(lambda: f'{(5e-324):+z#1.17%}')
t(lambda: format(two, '<<+#g'))
t(lambda: '{:5}|{:<5}|{:^5}'.format({1, 2, 3}, 10, bytearray(b'abc'), **{'q': 1}))
t(lambda: '{!r}{!s}'.format())
t(lambda: f'{(10**18):<<.2s}')
t(lambda: f'{(1e-300):=0}')
t(lambda: f'{(1.0):#0,r}')
t(lambda: f'{(-10**25):+#08_.10F}')
t(lambda: format(reversed([1, 2]), '20b'))
t(lambda: f'{(100):#c}')
t(lambda: format(-2**63, 'z0_'))
t(lambda: '{0[}'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: '{0!r'.format(list[int], two))
t(lambda: f'{(2**63 - 1):^.}')
t(lambda: '{} {0}'.format(5e-324, NotImplemented))
t(lambda: f'{(-2**63):1.10X}')
t(lambda: format(Number(5), '99999999999999999999'))
t(lambda: '{!x}'.format(Index(-1)))
t(lambda: '{0:'.format_map({}))
t(lambda: format(1e-300, '#dd'))
t(lambda: format(-2**63, '+#.30f'))
t(lambda: '{0[]}'.format(Empty))
t(lambda: '{0!rr}'.format(NotImplemented, property(), Index(3), zip([1], 'a')))
t(lambda: format({'a': 1, 'b': 2}.values(), '.f'))
t(lambda: format(b'abc', '_s'))
t(lambda: f'{(object):z8.17}')
t(lambda: f'{(Index(-1)):+zf}')
t(lambda: f'{(str.upper): 0}')
t(lambda: format(enumerate('ab'), '#20o'))
t(lambda: '{a}'.format_map(['abc']))
t(lambda: '{'.format())
t(lambda: format((), '<<s'))
t(lambda: f'{(2):1dd}')
t(lambda: format(bytearray(b'abc'), '0_d'))
t(lambda: '{0.foo}'.format(*5))
t(lambda: '{0[0]x}'.format(bytearray(b'\x00\xff'), {'a': 1, 'b': 2}.values()))
t(lambda: format(gen(), 'b'))
t(lambda: '{0!'.format_map({}))
t(lambda: '}'.format_map({'a': 1}))
# --- expect
# outcome: ok
# output:
# ! ValueError Precision not allowed in integer format specifier
# str '255'
# ! ValueError Unknown format code 'd' for object of type 'str'
# ! ValueError expected '}' before end of string
# str '   -1.0000'
# str '-10000000000000000905969664.000000'
# ! KeyError '0]'
# ! ValueError expected ':' after conversion specifier
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! ValueError Format string contains positional fields
# str '-0.0'
# ! TypeError unsupported format string passed to Index.__format__
# ! KeyError 'a'
# ! TypeError unsupported format string passed to list.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Cannot specify ',' with 's'.
# ! TypeError unsupported format string passed to types.GenericAlias.__format__
# ! ValueError Format specifier missing precision
# str '+0x980553f0db2fd09de3c9'
# ! ValueError Invalid format specifier '<z.5dd' for object of type 'float'
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
# str '+0.00000000000000000%'
# ! TypeError unsupported format string passed to function.__format__
# ! TypeError unsupported format string passed to set.__format__
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Unknown format code 's' for object of type 'int'
# str '1e-300'
# ! ValueError Cannot specify ',' with 'r'.
# str '-10_000_000_000_000_000_905_969_664.0000000000'
# ! TypeError unsupported format string passed to list_reverseiterator.__format__
# ! ValueError Alternate form (#) not allowed with integer format specifier 'c'
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! ValueError expected '}' before end of string
# ! ValueError unmatched '{' in format spec
# ! ValueError Format specifier missing precision
# ! ValueError cannot switch from automatic field numbering to manual field specification
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Too many decimal digits in format string
# ! ValueError Unknown conversion specifier x
# ! ValueError unmatched '{' in format spec
# ! ValueError Invalid format specifier '#dd' for object of type 'float'
# str '-9223372036854775808.000000000000000000000000000000'
# ! ValueError Empty attribute in format string
# ! ValueError expected ':' after conversion specifier
# ! TypeError unsupported format string passed to dict_values.__format__
# ! TypeError unsupported format string passed to bytes.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! TypeError unsupported format string passed to Index.__format__
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! TypeError unsupported format string passed to enumerate.__format__
# ! TypeError list indices must be integers or slices, not str
# ! ValueError Single '{' encountered in format string
# ! TypeError unsupported format string passed to tuple.__format__
# ! ValueError Invalid format specifier '1dd' for object of type 'int'
# ! TypeError unsupported format string passed to bytearray.__format__
# ! TypeError str.format() argument after * must be an iterable, not int
# ! ValueError Only '.' or '[' may follow ']' in format field specifier
# ! TypeError unsupported format string passed to generator.__format__
# ! ValueError end of string while looking for conversion specifier
# ! ValueError Single '}' encountered in format string
