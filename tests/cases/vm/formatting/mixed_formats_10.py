"""format() and str.format with specifiers of all kinds, part 10."""
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
class Text(str): pass
class Number(int): pass
class Items(list): pass
t(lambda: '{.real}'.format(2**63, -2**63))
t(lambda: f'{(2.675): 20.5}')
t(lambda: format(10, 'G'))
t(lambda: format(1e16, '0>0.1d'))
t(lambda: '{0!r'.format('ab' * 3, [1]))
t(lambda: '{0!'.format_map({1: 2}.items()))
t(lambda: format(0.1, '8,.1X'))
t(lambda: format(type, '#012_x'))
t(lambda: format(Number(5), '1.'))
t(lambda: '{0:'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: format(-7, '<0_.10d'))
t(lambda: format(b'aXbXc', '10c'))
t(lambda: format({'b': 2, 'a': 1}, '08.5g'))
t(lambda: format(2**100, 'é>#,'))
t(lambda: f'{(0):_^z5}')
t(lambda: format(1e-7, '*<1,.10e'))
t(lambda: '{99999999999999999999}'.format_map(['ab', 'cd']))
t(lambda: format(property(), '>.0dd'))
t(lambda: '{.real}'.format_map(['ab', 'cd']))
t(lambda: f'{(100):=-0dd}')
t(lambda: f'{(5e-324):012o}')
t(lambda: '}'.format_map(['abc']))
t(lambda: '{!r}{!s}'.format(range(2**70, 2**70 + 3), range(5), Empty()))
t(lambda: format(lambda x: x, '#c'))
t(lambda: f'{(7.25):0,q}')
t(lambda: '{0]}'.format_map(['abc']))
t(lambda: '{[0]}'.format())
t(lambda: format(' pad ', 'dd'))
t(lambda: format(enumerate('ab'), '0G'))
t(lambda: '{0.foo}'.format(len, frozenset([2])))
t(lambda: f'{(0.5):*<+z.r}')
t(lambda: '{:{}}'.format(Items([2, 1]), 'é😀x'))
t(lambda: '{0'.format_map({'b': 2, 'c': 3}))
t(lambda: f'{(set()):+z#.17E}')
t(lambda: format('', '{<-#'))
t(lambda: format(frozenset('ab'), ' .10'))
t(lambda: '}'.format())
t(lambda: format('12', '_^zs'))
t(lambda: format('ß', ',_'))
t(lambda: '{a!r:>{b}}'.format({'a'}, list, int | None))
t(lambda: f'{(2):-20.30}')
t(lambda: f'{(property()):-0_%}')
t(lambda: 'a{}b{}c'.format(*5))
t(lambda: format(Text('sub'), '='))
t(lambda: '{0[0]}'.format(reversed([1, 2]), str))
t(lambda: f'{(slice(5, 0, -2)):.0f}')
t(lambda: format(..., '#x'))
t(lambda: f'{(3**50):1f}')
t(lambda: f'{(1.5):=+0f}')
t(lambda: '{:s}'.format(None, 'a b c', [0, '', None]))
t(lambda: format(slice('a', 2, 3), '>#8.X'))
t(lambda: '{a.b}'.format_map({'a': 1}))
t(lambda: format('tab\there\n', '#.3'))
t(lambda: f'{(1):0}')
t(lambda: format(2**15, 'z020,d'))
t(lambda: '{99999999999999999999}'.format(map(str, [1]), {'a': 1, 'b': 2}.values()))
t(lambda: '{0[0]}'.format(ValueError('x'), list))
t(lambda: format(Empty(), 'e'))
t(lambda: format({'a': 1, 'b': 2}.values(), '_x'))
t(lambda: format(2.0**53, '#.30%'))
# --- expect
# outcome: ok
# output:
# str '9223372036854775808'
# str '               2.675'
# str '10'
# ! ValueError Unknown format code 'd' for object of type 'float'
# ! ValueError unmatched '{' in format spec
# ! ValueError end of string while looking for conversion specifier
# ! ValueError Cannot specify ',' with 'X'.
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Format specifier missing precision
# ! ValueError unmatched '{' in format spec
# ! ValueError Precision not allowed in integer format specifier
# ! TypeError unsupported format string passed to bytes.__format__
# ! TypeError unsupported format string passed to dict.__format__
# str '1,267,650,600,228,229,401,496,703,205,376'
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# str '1.0000000000e-07'
# ! ValueError Too many decimal digits in format string
# ! TypeError unsupported format string passed to property.__format__
# ! ValueError Format string contains positional fields
# ! ValueError Invalid format specifier '=-0dd' for object of type 'int'
# ! ValueError Unknown format code 'o' for object of type 'float'
# ! ValueError Single '}' encountered in format string
# str 'range(1180591620717411303424, 1180591620717411303427)range(0, 5)'
# ! TypeError unsupported format string passed to function.__format__
# ! ValueError Cannot specify ',' with 'q'.
# ! TypeError list indices must be integers or slices, not str
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Invalid format specifier 'dd' for object of type 'str'
# ! TypeError unsupported format string passed to enumerate.__format__
# ! AttributeError 'builtin_function_or_method' object has no attribute 'foo'
# ! ValueError Format specifier missing precision
# ! TypeError unsupported format string passed to Items.__format__
# ! ValueError expected '}' before end of string
# ! TypeError unsupported format string passed to set.__format__
# ! ValueError Sign not allowed in string format specifier
# ! TypeError unsupported format string passed to frozenset.__format__
# ! ValueError Single '}' encountered in format string
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
# ! ValueError Cannot specify both ',' and '_'.
# ! KeyError 'a'
# ! ValueError Precision not allowed in integer format specifier
# ! TypeError unsupported format string passed to property.__format__
# ! TypeError str.format() argument after * must be an iterable, not int
# ! ValueError '=' alignment not allowed in string format specifier
# ! TypeError 'list_reverseiterator' object is not subscriptable
# ! TypeError unsupported format string passed to slice.__format__
# ! TypeError unsupported format string passed to ellipsis.__format__
# str '717897987691852578422784.000000'
# str '+1.500000'
# ! TypeError unsupported format string passed to NoneType.__format__
# ! TypeError unsupported format string passed to slice.__format__
# ! AttributeError 'int' object has no attribute 'b'
# ! ValueError Alternate form (#) not allowed in string format specifier
# str '1'
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! ValueError Too many decimal digits in format string
# ! TypeError 'ValueError' object is not subscriptable
# ! TypeError unsupported format string passed to Empty.__format__
# ! TypeError unsupported format string passed to dict_values.__format__
# str '900719925474099200.000000000000000000000000000000%'
