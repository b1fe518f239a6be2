"""format() and str.format with specifiers of all kinds, part 8."""
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
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: format(-10**25, '1_x'))
t(lambda: f'{(2**63):12o}')
t(lambda: format('aXbXc', ''))
t(lambda: format(' pad ', '=5s'))
t(lambda: format('é😀x', '.0c'))
t(lambda: format(-2.5, '^0dd'))
t(lambda: f'{(-3):12b}')
t(lambda: '{0'.format())
t(lambda: format(1e-7, ' _.10g'))
t(lambda: '{0} {}'.format_map({'b': 2, 'c': 3}))
t(lambda: format(super, '5'))
t(lambda: format(5e-324, '1.'))
t(lambda: format(2**64 + 1, '.2'))
t(lambda: format('a', '+#'))
t(lambda: '{0!r'.format(Index(3)))
t(lambda: f'{(iter([1, 2])):5g}')
t(lambda: format('aaa', '#5.10'))
t(lambda: '{-1}'.format({'a': 1}.items()))
t(lambda: format(1000000, 'zd'))
t(lambda: format(bytearray(), '0'))
t(lambda: f'{(1/3):0>05.0%}')
t(lambda: f'{(1e16):d}')
t(lambda: f'{(two):#,.5G}')
t(lambda: f'{(None):+z1.30}')
t(lambda: '{!r:}'.format())
t(lambda: format(-0.0, ',s'))
t(lambda: format(Index(3), '0'))
t(lambda: format(7, '_,'))
t(lambda: '{'.format(type))
t(lambda: '{0[}'.format_map(None))
t(lambda: f'{(Number(5)):_^z#.0dd}')
t(lambda: f'{(list[int]): #,}')
t(lambda: f'{(10**18):é>12_.d}')
t(lambda: '{.real}'.format(b'\x00\xff', b'l\nm\r\nx'))
t(lambda: format(-10**25, '#.10f'))
t(lambda: '{0[-1]}'.format(2**15))
t(lambda: '{a[0]}'.format(*5))
t(lambda: '{-1}'.format_map({1: 2}.items()))
t(lambda: '{0]}'.format_map([1]))
t(lambda: f'{([1, 2, 3]):1.3}')
t(lambda: format(1e-300, '.99999999999999999999f'))
t(lambda: format(-2**63, 'c'))
t(lambda: format(frozenset([2]), 'c'))
t(lambda: format(10**18, '_b'))
t(lambda: '{!}'.format_map([('x', 1)]))
t(lambda: format(lambda x: x, ' '))
t(lambda: '{99999999999999999999}'.format_map({1: 2}.items()))
t(lambda: format(list[int], '-8s'))
t(lambda: f'{(100):,.10c}')
t(lambda: format(set(), '>+#o'))
t(lambda: '{:s}'.format(list(range(10)), 2**64 + 1, iter('ab')))
t(lambda: format({'b': 2, 'a': 1}, '010,'))
t(lambda: format(2**64 + 1, '*<-05.17dd'))
t(lambda: '{b}'.format_map(Map(z=0)))
t(lambda: format(object(), ' 20.17r'))
t(lambda: format(range(0), '.2'))
t(lambda: format(2**100, '_.5F'))
t(lambda: '{} {0}'.format(property(), ''))
t(lambda: f'{(2): 08_.10b}')
t(lambda: format('Hello World', '{<z01'))
# --- expect
# outcome: ok
# output:
# str '-8_4595_1614_0148_4a00_0000'
# str '1000000000000000000000'
# str 'aXbXc'
# ! ValueError '=' alignment not allowed in string format specifier
# ! ValueError Unknown format code 'c' for object of type 'str'
# ! ValueError Invalid format specifier '^0dd' for object of type 'float'
# str '         -11'
# ! ValueError expected '}' before end of string
# str ' 1e-07'
# ! ValueError Format string contains positional fields
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Format specifier missing precision
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Sign not allowed in string format specifier
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to list_iterator.__format__
# ! ValueError Alternate form (#) not allowed in string format specifier
# ! KeyError '-1'
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError unsupported format string passed to bytearray.__format__
# str '0033%'
# ! ValueError Unknown format code 'd' for object of type 'float'
# ! TypeError unsupported format string passed to function.__format__
# ! TypeError unsupported format string passed to NoneType.__format__
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Cannot specify ',' with 's'.
# ! TypeError unsupported format string passed to Index.__format__
# ! ValueError Cannot specify both ',' and '_'.
# ! ValueError Single '{' encountered in format string
# ! ValueError expected '}' before end of string
# ! ValueError Invalid format specifier '_^z#.0dd' for object of type 'Number'
# ! TypeError unsupported format string passed to types.GenericAlias.__format__
# ! ValueError Format specifier missing precision
# ! AttributeError 'bytes' object has no attribute 'real'
# str '-10000000000000000905969664.0000000000'
# ! TypeError 'int' object is not subscriptable
# ! TypeError str.format() argument after * must be an iterable, not int
# ! TypeError 'dict_items' object is not subscriptable
# ! TypeError list indices must be integers or slices, not str
# ! TypeError unsupported format string passed to list.__format__
# ! ValueError Too many decimal digits in format string
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError unsupported format string passed to frozenset.__format__
# str '1101_1110_0000_1011_0110_1011_0011_1010_0111_0110_0100_0000_0000_0000_0000'
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to function.__format__
# ! ValueError Too many decimal digits in format string
# ! TypeError unsupported format string passed to types.GenericAlias.__format__
# ! ValueError Cannot specify ',' with 'c'.
# ! TypeError unsupported format string passed to set.__format__
# ! TypeError unsupported format string passed to list.__format__
# ! TypeError unsupported format string passed to dict.__format__
# ! ValueError Invalid format specifier '*<-05.17dd' for object of type 'int'
# ! KeyError 'b'
# ! TypeError unsupported format string passed to object.__format__
# ! TypeError unsupported format string passed to range.__format__
# str '1_267_650_600_228_229_401_496_703_205_376.00000'
# ! ValueError cannot switch from automatic field numbering to manual field specification
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
