"""format() and str.format with specifiers of all kinds, part 6."""
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
class Map(dict): pass
t(lambda: format(2.675, '00'))
t(lambda: format(2**100, '20'))
t(lambda: format(0.1, '+08.5X'))
t(lambda: f'{(123456.789):#=01,o}')
t(lambda: format(2**63, '08.10c'))
t(lambda: '{0[}'.format_map({1: 2}.items()))
t(lambda: '{0.}'.format_map(['ab', 'cd']))
t(lambda: f'{(1e308):^20n}')
t(lambda: format(range(0, -2**65, -2**64), '#E'))
t(lambda: '{ 0}'.format_map({1: 2}.items()))
t(lambda: format(1.5, '^7'))
t(lambda: '{a[0]}'.format())
t(lambda: '{:%}'.format())
t(lambda: format(2.5, '.f'))
t(lambda: format(float('inf'), '20'))
t(lambda: f'{(Index(3)):#=01.3r}')
t(lambda: f'{(1000000):=,.X}')
t(lambda: f'{(100.0):+z}')
t(lambda: '{0!r'.format_map(['ab', 'cd']))
t(lambda: '{a b}'.format_map(Map(z=0)))
t(lambda: format(1.5, '^-,b'))
t(lambda: format(' pad ', ' 1.10'))
t(lambda: format(type, '*<x'))
t(lambda: f'{((3, 1, 2)): #20.30c}')
t(lambda: '{:d}'.format(ValueError('x'), bytearray(), property()))
t(lambda: format('12', '99999999999999999999'))
t(lambda: '{0!r'.format())
t(lambda: '{a!r:>{b}}'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: '{0!'.format_map([(1,)]))
t(lambda: format({1, 2, 3}, '12n'))
t(lambda: f'{(ValueError):>0f}')
t(lambda: f'{(-10**25):+z#X}')
t(lambda: f'{(0):c}')
t(lambda: '{'.format([].append, 1e16, 'aaa'))
t(lambda: '{0[a]}'.format(slice(1), b' pad ', bytearray(3)))
t(lambda: f'{(2.675):5,.10d}')
t(lambda: format('a b c', '#s'))
t(lambda: format('é😀x', '<<+012'))
t(lambda: '{0[0}'.format('line\nbreak\r\nx', "it's", {'a': 1}.items()))
t(lambda: format(1000000, 'zd'))
t(lambda: format(enumerate('ab'), '20X'))
t(lambda: f'{(False):0>-.30}')
t(lambda: '}'.format_map(Map(z=0)))
t(lambda: f'{(2**63 - 1):>0,f}')
t(lambda: '{0!'.format(**{'q': 1}))
t(lambda: '{:{}}'.format(str.upper, -2.5))
t(lambda: format(2**64 + 1, '#dd'))
t(lambda: format('a b c', '='))
t(lambda: '{0[]}'.format(123456.789, range(2**70, 2**70 + 3)))
t(lambda: '{:%}'.format((1, 1.0, True), 0.1))
t(lambda: format(bytearray(b' a,b '), ' 0c'))
t(lambda: format(-3, ',_'))
t(lambda: format(property(), ',.0n'))
t(lambda: format([1], '>z#.1e'))
t(lambda: format(Index(-1), '_d'))
t(lambda: format({1: 1, 2: 2, 3: 3}, '#8.s'))
t(lambda: '{a.b}'.format_map([(1, 2), (3, 4)]))
t(lambda: f'{(str.upper):<-#.10}')
t(lambda: '{0!rr}'.format())
t(lambda: '{0[0]x}'.format((3, 1, 2), (1,)))
# --- expect
# outcome: ok
# output:
# str '2.675'
# str '1267650600228229401496703205376'
# ! ValueError Unknown format code 'X' for object of type 'float'
# ! ValueError Cannot specify ',' with 'o'.
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError expected '}' before end of string
# ! ValueError Format string contains positional fields
# str '       1e+308       '
# ! TypeError unsupported format string passed to range.__format__
# ! TypeError 'dict_items' object is not subscriptable
# str '  1.5  '
# ! KeyError 'a'
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Format specifier missing precision
# str '                 inf'
# ! TypeError unsupported format string passed to Index.__format__
# ! ValueError Format specifier missing precision
# str '+100.0'
# ! ValueError unmatched '{' in format spec
# ! KeyError 'a b'
# ! ValueError Cannot specify ',' with 'b'.
# ! ValueError Space not allowed in string format specifier
# ! TypeError unsupported format string passed to type.__format__
# ! TypeError unsupported format string passed to tuple.__format__
# ! TypeError unsupported format string passed to ValueError.__format__
# ! ValueError Too many decimal digits in format string
# ! ValueError unmatched '{' in format spec
# str "'x'"
# ! ValueError end of string while looking for conversion specifier
# ! TypeError unsupported format string passed to set.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# str '\x00'
# ! ValueError Single '{' encountered in format string
# ! TypeError 'slice' object is not subscriptable
# ! ValueError Unknown format code 'd' for object of type 'float'
# ! ValueError Alternate form (#) not allowed in string format specifier
# ! ValueError Sign not allowed in string format specifier
# ! ValueError expected '}' before end of string
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError unsupported format string passed to enumerate.__format__
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Single '}' encountered in format string
# str '9,223,372,036,854,775,808.000000'
# ! ValueError end of string while looking for conversion specifier
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! ValueError Invalid format specifier '#dd' for object of type 'int'
# ! ValueError '=' alignment not allowed in string format specifier
# ! ValueError Empty attribute in format string
# ! TypeError unsupported format string passed to tuple.__format__
# ! TypeError unsupported format string passed to bytearray.__format__
# ! ValueError Cannot specify both ',' and '_'.
# ! TypeError unsupported format string passed to property.__format__
# ! TypeError unsupported format string passed to list.__format__
# ! TypeError unsupported format string passed to Index.__format__
# ! TypeError unsupported format string passed to dict.__format__
# ! TypeError list indices must be integers or slices, not str
# ! TypeError unsupported format string passed to method_descriptor.__format__
# ! ValueError expected ':' after conversion specifier
# ! ValueError Only '.' or '[' may follow ']' in format field specifier
