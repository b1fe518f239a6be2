"""The % operator on str and bytes, part 1."""
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
class Text(str): pass
class Number(int): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: '%.*f' % (float('-inf')))
t(lambda: b'%s%' % (100))
t(lambda: 'é%-u|' % (1,))
t(lambda: b'% 5x|' % (-2.5))
t(lambda: '%#.3g' % ([1]))
t(lambda: b'%0.a %s' % (0))
t(lambda: b'%.0d' % (-1))
t(lambda: '%ld' % (2**63 - 1))
t(lambda: '%5%' % (0.5,))
t(lambda: '%.5d' % (Number, -1, iter([1, 2]),))
t(lambda: '%i %s' % (1e-300, 'aXbXc',))
t(lambda: '%-010d' % (5, '12',))
t(lambda: b'%#.0f' % ({}))
t(lambda: '%010.1o %s' % (-0.0))
t(lambda: '% .1E' % ({'a': 1}))
t(lambda: '%(a)' % (-2**63))
t(lambda: '%(zz)+0*.10E' % ({}))
t(lambda: b'x%0s|' % (1e-300))
t(lambda: '%d' % ("it's"))
t(lambda: 'x%+*.1g %s' % (-5, 7, 3**50,))
t(lambda: 'x%u %s' % (None, 'aaa',))
t(lambda: 'é%F' % ('-3.5', -2,))
t(lambda: b'%05.1f' % (-0.5))
t(lambda: '%#x' % (property(), '-3.5', '',))
t(lambda: '%#o' % ('a'))
t(lambda: '%i' % ([1]))
t(lambda: '%z' % ('tab\there\n', -1, 0,))
t(lambda: b'x%0X|' % (100.0))
t(lambda: b'%(a)s' % ({'a': 1, 'b': 2}.values(), 'Hello World',))
t(lambda: 'é%u' % ({'b': None}))
t(lambda: '%ld' % (float('-inf'), -0.5,))
t(lambda: 'x% 0.0g' % (Map(a=3)))
t(lambda: 'é%-c|' % (1e22,))
t(lambda: '%' % (list[int]))
t(lambda: 'é%0X %s' % ([1]))
t(lambda: '%i' % (Map(a=3)))
t(lambda: b'%#x' % ({'b': None}))
t(lambda: '%f %s' % (object, -1, 123456.789,))
t(lambda: '%05.1f' % (...))
t(lambda: 'é%*u|' % (-1, 'a',))
t(lambda: '%d' % (Map(a=3)))
t(lambda: '%i' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'é%#0X' % ('a b c', 2.0**53, 'aXbXc',))
t(lambda: b'%.0f' % ('{0}'))
t(lambda: '%5d' % (Text('sub')))
t(lambda: b'x%.0ld' % (10**18, super, 'a,b,,c',))
t(lambda: '%-010d' % ({'a': 'x', 'b': 2.5}))
t(lambda: '%.0d' % (frozenset(),))
t(lambda: b'x%1F' % ([1]))
t(lambda: '%lld' % (0,))
t(lambda: '%#o' % ({}.keys(), 1/3, 2,))
t(lambda: '%+d' % (float('nan'),))
t(lambda: '%#x' % (Text('sub'), -3,))
t(lambda: 'é%10c' % (2**100,))
t(lambda: 'x%g %s' % (two))
t(lambda: b'x%0.X' % (bytearray(b'abc'), 100, 'ab' * 3,))
t(lambda: b'x%#0x' % ('a b c',))
t(lambda: '%.0d' % (b'12'))
t(lambda: b'%.5x' % (2**100))
t(lambda: b'%+ d' % (-10**25))
# --- expect
# outcome: ok
# output:
# ! TypeError * wants int
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# str 'é1|'
# ! TypeError %x format: an integer is required, not float
# ! TypeError must be real number, not list
# ! TypeError not enough arguments for format string
# bytes b'-1'
# str '9223372036854775807'
# ! ValueError unsupported format character '%' (0x25) at index 2
# ! TypeError %d format: a real number is required, not type
# str '0 aXbXc'
# ! TypeError not all arguments converted during string formatting
# ! TypeError float argument required, not dict
# ! TypeError %o format: an integer is required, not float
# ! TypeError must be real number, not dict
# ! TypeError format requires a mapping
# ! KeyError 'zz'
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'float'
# ! TypeError %d format: a real number is required, not str
# str 'x+7    717897987691852588770249'
# ! TypeError %u format: a real number is required, not NoneType
# ! TypeError must be real number, not str
# bytes b'-00.5'
# ! TypeError %x format: an integer is required, not property
# ! TypeError %o format: an integer is required, not str
# ! TypeError %i format: a real number is required, not list
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# ! TypeError %X format: an integer is required, not float
# ! TypeError format requires a mapping
# ! TypeError %u format: a real number is required, not dict
# ! OverflowError cannot convert float infinity to integer
# ! TypeError must be real number, not Map
# ! TypeError %c requires int or char
# ! ValueError incomplete format
# ! TypeError %X format: an integer is required, not list
# ! TypeError %i format: a real number is required, not Map
# ! TypeError %x format: an integer is required, not dict
# ! TypeError must be real number, not type
# ! TypeError must be real number, not ellipsis
# ! TypeError %u format: a real number is required, not str
# ! TypeError %d format: a real number is required, not Map
# ! TypeError %i format: a real number is required, not dict
# ! TypeError %X format: an integer is required, not str
# ! TypeError float argument required, not str
# ! TypeError %d format: a real number is required, not Text
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError %d format: a real number is required, not dict
# ! TypeError %d format: a real number is required, not frozenset
# ! TypeError float argument required, not list
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! TypeError %o format: an integer is required, not dict_keys
# ! ValueError cannot convert float NaN to integer
# ! TypeError %x format: an integer is required, not Text
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError must be real number, not function
# ! TypeError %X format: an integer is required, not bytearray
# ! TypeError %x format: an integer is required, not str
# ! TypeError %d format: a real number is required, not bytes
# bytes b'10000000000000000000000000'
# bytes b'-10000000000000000000000000'
