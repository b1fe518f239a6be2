"""format() and str.format with specifiers of all kinds, part 2."""
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
def two(a, b=0): return (a, b)

t(lambda: format(Real(2.5), '0>8'))
t(lambda: format(7, '_x'))
t(lambda: '{.real}'.format(set(), -7))
t(lambda: f'{(0.5):+z0%}')
t(lambda: f'{(-7):-#12.10}')
t(lambda: format('', 'é>-#,.2'))
t(lambda: format('{0}', '0.30e'))
t(lambda: format(float('inf'), ',_'))
t(lambda: '{ 0}'.format_map(Map(z=0)))
t(lambda: '{0[}'.format_map([(1,)]))
t(lambda: format({}.keys(), '20.17d'))
t(lambda: format(super, '#=-#1g'))
t(lambda: '{0.real}'.format_map({}))
t(lambda: format(float('-inf'), '12.'))
t(lambda: format({'a'}, ','))
t(lambda: format(Empty(), '#_x'))
t(lambda: format('Hello World', 'z0.30'))
t(lambda: '{a}'.format_map({1: 2}.items()))
t(lambda: format([1, 'a'], '#b'))
t(lambda: '{0!rr}'.format(range(2**70, 2**70 + 3), 3**50))
t(lambda: '{} {0}'.format(bool, frozenset([2])))
t(lambda: format(True, 'z'))
t(lambda: '{0[-1]}'.format(float))
t(lambda: format(-7, '020,d'))
t(lambda: format(1000000, '#20.3d'))
t(lambda: '{0[-1]}'.format())
t(lambda: f'{(-0.0):0>0.10s}')
t(lambda: format(zip([1], 'a'), 'zs'))
t(lambda: '{0[]}'.format(range(1, 10, 2), b'\x00\xff'))
t(lambda: f'{(-0.5):>1G}')
t(lambda: '{0} {}'.format(bytearray(b'Hello World'), encoding='utf-8'))
t(lambda: format(10**18, '#b'))
t(lambda: '{ 0}'.format(type, ' pad ', '12'))
t(lambda: '{!}'.format(1/3))
t(lambda: f'{(2**64 + 1):é>#,}')
t(lambda: '{:.2f}'.format(iter([1, 2])))
t(lambda: '{0[0]}'.format(Index(-1), two, range(2**70, 2**70 + 3)))
t(lambda: '{0]}'.format_map([('x', 1)]))
t(lambda: '{:5}|{:<5}|{:^5}'.format({1: 'x', 2.5: 'y'}, -7))
t(lambda: f'{(bytearray(3)):<0.0}')
t(lambda: format(Index(3), '8_dd'))
t(lambda: '{0'.format(ValueError('x'), 'tab\there\n', 'ab' * 3, slice(1)))
t(lambda: f'{(0.0):#,x}')
t(lambda: f'{(list):8g}')
t(lambda: f'{(7.25):<#0.d}')
t(lambda: '{0!r'.format_map({1: 2}.items()))
t(lambda: format(object(), '99999999999999999999'))
t(lambda: format(0.5, '.30F'))
t(lambda: format((1, 'a'), '_d'))
t(lambda: format('{0}', '+#5'))
t(lambda: format(range(1, 10, 2), '012.0'))
t(lambda: format(2**63 - 1, '0>#0dd'))
t(lambda: f'{(-7):_^#0c}')
t(lambda: '}'.format_map({1: 2}.items()))
t(lambda: format(2**15, '<<#c'))
t(lambda: format(len, 'g'))
t(lambda: f'{(1):+zn}')
t(lambda: format(..., 'd'))
t(lambda: format(Map(a=1), 'r'))
t(lambda: '{'.format())
# --- expect
# outcome: ok
# output:
# str '000002.5'
# str '7'
# ! AttributeError 'set' object has no attribute 'real'
# str '+50.000000%'
# ! ValueError Precision not allowed in integer format specifier
# ! ValueError Cannot specify ',' with 's'.
# ! ValueError Unknown format code 'e' for object of type 'str'
# ! ValueError Cannot specify both ',' and '_'.
# ! KeyError ' 0'
# ! ValueError expected '}' before end of string
# ! TypeError unsupported format string passed to dict_keys.__format__
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Format string contains positional fields
# ! ValueError Format specifier missing precision
# ! TypeError unsupported format string passed to set.__format__
# ! TypeError unsupported format string passed to Empty.__format__
# ! ValueError Negative zero coercion (z) not allowed in string format specifier
# ! TypeError 'dict_items' object is not subscriptable
# ! TypeError unsupported format string passed to list.__format__
# ! ValueError expected ':' after conversion specifier
# ! ValueError cannot switch from automatic field numbering to manual field specification
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError type 'float' is not subscriptable
# str '-000,000,000,000,007'
# ! ValueError Precision not allowed in integer format specifier
# ! IndexError Replacement index 0 out of range for positional args tuple
# ! ValueError Unknown format code 's' for object of type 'float'
# ! TypeError unsupported format string passed to zip.__format__
# ! ValueError Empty attribute in format string
# str '-0.5'
# ! ValueError cannot switch from manual field specification to automatic field numbering
# str '0b110111100000101101101011001110100111011001000000000000000000'
# ! KeyError ' 0'
# ! ValueError unmatched '{' in format spec
# str '18,446,744,073,709,551,617'
# ! TypeError unsupported format string passed to list_iterator.__format__
# ! TypeError 'Index' object is not subscriptable
# ! TypeError list indices must be integers or slices, not str
# ! TypeError unsupported format string passed to dict.__format__
# ! TypeError unsupported format string passed to bytearray.__format__
# ! TypeError unsupported format string passed to Index.__format__
# ! ValueError expected '}' before end of string
# ! ValueError Cannot specify ',' with 'x'.
# ! TypeError unsupported format string passed to type.__format__
# ! ValueError Format specifier missing precision
# ! ValueError unmatched '{' in format spec
# ! TypeError unsupported format string passed to object.__format__
# str '0.500000000000000000000000000000'
# ! TypeError unsupported format string passed to tuple.__format__
# ! ValueError Sign not allowed in string format specifier
# ! TypeError unsupported format string passed to range.__format__
# ! ValueError Invalid format specifier '0>#0dd' for object of type 'int'
# ! ValueError Alternate form (#) not allowed with integer format specifier 'c'
# ! ValueError Single '}' encountered in format string
# ! ValueError Alternate form (#) not allowed with integer format specifier 'c'
# ! TypeError unsupported format string passed to builtin_function_or_method.__format__
# ! ValueError Negative zero coercion (z) not allowed in integer format specifier
# ! TypeError unsupported format string passed to ellipsis.__format__
# ! TypeError unsupported format string passed to Map.__format__
# ! ValueError Single '{' encountered in format string
