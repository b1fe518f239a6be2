"""format() and str.format with specifiers of all kinds, part 7."""
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
def gen():
    yield 3
    yield 1
t(lambda: '}'.format(gen(), (3, 1, 2)))
t(lambda: format(1e-7, '#.3g'))
t(lambda: format('a,b,,c', '{<+,'))
t(lambda: format(0, '_^ #.'))
t(lambda: format(False, '#012.0n'))
t(lambda: format(0.1, '+'))
t(lambda: f'{(-1):1b}')
t(lambda: format(3.7, '_,'))
t(lambda: '{a.b}'.format())
t(lambda: format('a b c', 'X'))
t(lambda: format({}, '#5.3'))
t(lambda: format(7, 'z1'))
t(lambda: f'{(True):8e}')
t(lambda: format(-1, 'é>5.17f'))
t(lambda: format(range(10, 0, -3), '05s'))
t(lambda: '{0!rr}'.format())
t(lambda: '{0[0][0]}'.format_map([(1, 2), (3, 4)]))
t(lambda: format(2, '{<_dd'))
t(lambda: format(0.0, '_^#0.30'))
t(lambda: f'{(frozenset()):_^20.30f}')
t(lambda: f'{(2**63):+z#0_}')
t(lambda: '{a b}'.format_map(None))
t(lambda: format(object, '+.1e'))
t(lambda: f'{(1000000):^#20_.17s}')
t(lambda: f'{(123456.789):+00.17x}')
t(lambda: '{0[0][0]}'.format())
t(lambda: '{0[0}'.format())
t(lambda: f'{(2**63 - 1):}')
t(lambda: format(..., '>%'))
t(lambda: format(7, '99999999999999999999'))
t(lambda: format((), '0.17%'))
t(lambda: format('aaa', '-#8.30'))
t(lambda: format([1, 'a'], '0>+#20'))
t(lambda: '{0:'.format_map(['abc']))
t(lambda: '{0[0}'.format_map(['abc']))
t(lambda: format('a b c', '=zs'))
t(lambda: f'{(-2**63):%}')
t(lambda: '{!}'.format(type))
t(lambda: format(NotImplemented, '^01_'))
t(lambda: f'{(-10**25):^20.5X}')
t(lambda: format(2**15, '+c'))
t(lambda: '{0 }'.format_map(['abc']))
t(lambda: format(None, '020,d'))
t(lambda: f'{(-2**63):+20.1dd}')
t(lambda: format('-3.5', '*<-#020dd'))
t(lambda: format(b'aXbXc', 'x'))
t(lambda: '{0.foo}'.format('aXbXc', str))
t(lambda: format(iter('ab'), '#20'))
t(lambda: format('ß', '#=020'))
t(lambda: '{0 }'.format_map({'a': 'x', 'b': 2.5}))
t(lambda: '{0[0][0]}'.format(-2**63, frozenset([2])))
t(lambda: '{0[a]}'.format('ab' * 3, {}))
t(lambda: format(zip([1], 'a'), '>8E'))
t(lambda: '{0!'.format(Map(a=1), -2**63))
t(lambda: format(-2**63, '.50f'))
t(lambda: format(slice(1), ','))
t(lambda: '{0[0][0]}'.format(ValueError('x')))
t(lambda: format(bytearray(), '.f'))
t(lambda: format(-7, '#c'))
t(lambda: f'{(Index(-1)):é>#020.30o}')
# --- expect
# outcome: ok
# output:
# ! ValueError Single '}' encountered in format string
# str '1.00e-07'
# ! ValueError Cannot specify ',' with 's'.
# ! ValueError Format specifier missing precision
# ! ValueError Precision not allowed in integer format specifier
# str '+0.1'
# str '-1'
# ! ValueError Cannot specify both ',' and '_'.
# ! KeyError 'a'
# ! ValueError Unknown format code 'X' for object of type 'str'
# ! TypeError unsupported format string passed to dict.__format__
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# str '1.000000e+00'
# str '-1.00000000000000000'
# ! TypeError unsupported format string passed to range.__format__
# ! ValueError expected ':' after conversion specifier
# ! ValueError Format string contains positional fields
# ! ValueError Invalid format specifier '{<_dd' for object of type 'int'
# str '0.00000000000000000000000000000'
# ! TypeError unsupported format string passed to frozenset.__format__
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError 'NoneType' object is not subscriptable
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Cannot specify '_' with 's'.
# ! ValueError Unknown format code 'x' for object of type 'float'
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError expected '}' before end of string
# str '9223372036854775807'
# ! TypeError unsupported format string passed to ellipsis.__format__
# ! ValueError Too many decimal digits in format string
# ! TypeError unsupported format string passed to tuple.__format__
# ! ValueError Sign not allowed in string format specifier
# ! TypeError unsupported format string passed to list.__format__
# ! ValueError unmatched '{' in format spec
# ! ValueError expected '}' before end of string
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
# str '-922337203685477580800.000000%'
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to NotImplementedType.__format__
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Sign not allowed with integer format specifier 'c'
# ! TypeError list indices must be integers or slices, not str
# ! TypeError unsupported format string passed to NoneType.__format__
# ! ValueError Invalid format specifier '+20.1dd' for object of type 'int'
# ! ValueError Invalid format specifier '*<-#020dd' for object of type 'str'
# ! TypeError unsupported format string passed to bytes.__format__
# ! AttributeError 'str' object has no attribute 'foo'
# ! TypeError unsupported format string passed to str_ascii_iterator.__format__
# ! ValueError '=' alignment not allowed in string format specifier
# ! KeyError '0 '
# ! TypeError 'int' object is not subscriptable
# ! TypeError string indices must be integers, not 'str'
# ! TypeError unsupported format string passed to zip.__format__
# ! ValueError end of string while looking for conversion specifier
# str '-9223372036854775808.00000000000000000000000000000000000000000000000000'
# ! TypeError unsupported format string passed to slice.__format__
# ! TypeError 'ValueError' object is not subscriptable
# ! TypeError unsupported format string passed to bytearray.__format__
# ! ValueError Alternate form (#) not allowed with integer format specifier 'c'
# ! TypeError unsupported format string passed to Index.__format__
