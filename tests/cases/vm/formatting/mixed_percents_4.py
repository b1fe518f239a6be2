"""The % operator on str and bytes, part 4."""
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
class Text(str): pass
class Number(int): pass
class Real(float): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: 'é%+*o %s' % (7.25, -1,))
t(lambda: 'x%0.1G %s' % (len))
t(lambda: '%x|' % ('{0}'))
t(lambda: '%.0f' % ('line\nbreak\r\nx'))
t(lambda: 'x%.10u|' % (range(1, 10, 2)))
t(lambda: '%+ d' % ('a,b,,c'))
t(lambda: '%(b)c' % (0.0))
t(lambda: '%s %s' % (1e-7))
t(lambda: 'é%1.1b|' % (Index(3)))
t(lambda: 'é%0.c %s' % (10**18))
t(lambda: '%f %s' % ({'a': 1}))
t(lambda: '%hd' % (1e22, 3**50, -1,))
t(lambda: '%#.0f' % (Index(2)))
t(lambda: b'%#x' % (Index(2)))
t(lambda: '%5d' % ((3, 1, 2), 'abc', 5,))
t(lambda: '%i' % (''))
t(lambda: 'é%X %s' % (1e-7))
t(lambda: '%e' % (-10**25))
t(lambda: 'x%1i' % ({'a': 'x', 'b': 2.5}))
t(lambda: '%5d' % (super,))
t(lambda: '%u' % (' pad '))
t(lambda: '%s%' % (0.0))
t(lambda: '%10.4g' % (Text('sub')))
t(lambda: b'%s %s' % (2.5, 100,))
t(lambda: '%lld' % (range(0, -2**65, -2**64), 1, -2**63,))
t(lambda: '%d' % (b'a'))
t(lambda: '%1u %s' % ({'b': None}))
t(lambda: '%5d' % (-2**63))
t(lambda: b'%x' % (3))
t(lambda: b'%#x' % (2.675))
t(lambda: '%.10g %s' % (object(),))
t(lambda: '%+0i|' % (float('-inf'), 100, 1.5,))
t(lambda: b'%f' % (5, 'Hello World',))
t(lambda: '%1o %s' % (1e-300, None, float('nan'),))
t(lambda: '%z' % (float('-inf')))
t(lambda: b'%.0f' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'x%(zz)1x|' % (Map(a=3)))
t(lambda: '%ld' % (range(5),))
t(lambda: b'%(a)c' % ([1]))
t(lambda: 'x%0d %s' % ({}))
t(lambda: 'é% *e|' % (3**50))
t(lambda: b'%-010d' % (2**64 + 1))
t(lambda: 'abc' % ({}.keys(), -7,))
t(lambda: '%d %s' % ({'a': 1}.items()))
t(lambda: '%u' % (dict, -2**63,))
t(lambda: '%c' % ('Hello World'))
t(lambda: 'x%5x|' % (Real(2.5),))
t(lambda: 'é%-X|' % ([[1], [2, 3]], Number(5),))
t(lambda: b'%.3s' % (ValueError, 1,))
t(lambda: '%-010d' % (Map(a=3)))
t(lambda: b'%.5x' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'é%g|' % (Text('sub'), {'a': 1}.items(), gen(),))
t(lambda: '%#01X %s' % ('-3.5',))
t(lambda: '%(a' % (Text('sub'), {1: 2}.keys(),))
t(lambda: 'é%(b)10.3c' % (b''))
t(lambda: '%e' % (bool))
t(lambda: '%08.3d' % (zip([1], 'a'), 0.0, 'tab\there\n',))
t(lambda: '%.1o %s' % ('abc'))
t(lambda: '%X|' % ({1: 2}.keys(), 1000000, 5e-324,))
t(lambda: '%#X' % ({'b': None}))
# --- expect
# outcome: ok
# output:
# ! TypeError * wants int
# ! TypeError must be real number, not builtin_function_or_method
# ! TypeError %x format: an integer is required, not str
# ! TypeError must be real number, not str
# ! TypeError %u format: a real number is required, not range
# ! TypeError %d format: a real number is required, not str
# ! TypeError format requires a mapping
# ! TypeError not enough arguments for format string
# ! ValueError unsupported format character 'b' (0x62) at index 5
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError must be real number, not dict
# ! TypeError not all arguments converted during string formatting
# str '2.'
# bytes b'0x2'
# ! TypeError %d format: a real number is required, not tuple
# ! TypeError %i format: a real number is required, not str
# ! TypeError %X format: an integer is required, not float
# str '-1.000000e+25'
# ! TypeError %i format: a real number is required, not dict
# ! TypeError %d format: a real number is required, not type
# ! TypeError %u format: a real number is required, not str
# ! ValueError incomplete format
# ! TypeError must be real number, not Text
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'float'
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! TypeError %d format: a real number is required, not bytes
# ! TypeError %u format: a real number is required, not dict
# str '-9223372036854775808'
# bytes b'3'
# ! TypeError %x format: an integer is required, not float
# ! TypeError must be real number, not object
# ! OverflowError cannot convert float infinity to integer
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError %o format: an integer is required, not float
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# ! TypeError float argument required, not dict
# ! KeyError 'zz'
# ! TypeError %d format: a real number is required, not range
# ! TypeError list indices must be integers or slices, not bytes
# ! TypeError %d format: a real number is required, not dict
# ! OverflowError Python int too large to convert to C ssize_t
# bytes b'18446744073709551617'
# ! TypeError not all arguments converted during string formatting
# ! TypeError %d format: a real number is required, not dict_items
# ! TypeError %u format: a real number is required, not type
# ! TypeError %c requires int or char
# ! TypeError %x format: an integer is required, not Real
# ! TypeError %X format: an integer is required, not list
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'type'
# ! TypeError %d format: a real number is required, not Map
# ! TypeError %x format: an integer is required, not dict
# ! TypeError must be real number, not Text
# ! TypeError %X format: an integer is required, not str
# ! TypeError format requires a mapping
# ! TypeError byte indices must be integers or slices, not str
# ! TypeError must be real number, not type
# ! TypeError %d format: a real number is required, not zip
# ! TypeError %o format: an integer is required, not str
# ! TypeError %X format: an integer is required, not dict_keys
# ! TypeError %X format: an integer is required, not dict
