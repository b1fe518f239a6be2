"""The % operator on str and bytes, part 5."""
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
class Real(float): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: '%c' % (2**64 + 1,))
t(lambda: '%-5s|' % (set(), -7, 1e22,))
t(lambda: '%+f|' % (8))
t(lambda: 'x%#u' % (1e-300))
t(lambda: '%d' % ('12', 0,))
t(lambda: 'x%0.3a %s' % (Map(a=3)))
t(lambda: '%u' % ('ab' * 3, 0.1,))
t(lambda: b'%5%' % (0.1))
t(lambda: 'é%5.3X|' % (1e308))
t(lambda: '%*d' % ({'b': None}))
t(lambda: b'x%g %s' % (Empty()))
t(lambda: 'x%(b)X|' % (7, 1e22,))
t(lambda: b'%' % ())
t(lambda: 'x%0.1u|' % ([1]))
t(lambda: b'%r' % ('é😀x', -2.5, [3, 1, 2],))
t(lambda: '%z' % (b'12'))
t(lambda: '%d' % (10**18))
t(lambda: b'%#o' % ([1]))
t(lambda: b'x%10e|' % ('Hello World'))
t(lambda: '%c %s' % ({'b': None}))
t(lambda: 'x%o %s' % (1e308,))
t(lambda: 'é%x %s' % (100.0, "it's", 123456.789,))
t(lambda: '%05.1f' % (bytearray(b'abc'), Real(2.5), 2**64 + 1,))
t(lambda: b'%s%' % (1))
t(lambda: '%-010d' % (reversed([1, 2]), 2**64 + 1, 'a,b,,c',))
t(lambda: '%#.0f' % ('é😀x',))
t(lambda: '%#X' % ([1]))
t(lambda: '%-010d' % (frozenset({1, 2, 3}),))
t(lambda: 'x%10.10E' % ([1]))
t(lambda: '%0x|' % ('Hello World'))
t(lambda: 'x%5G' % (Text('sub'), {'a': 1}, 1,))
t(lambda: '%lld' % (123456.789,))
t(lambda: b'%(a)s %s' % ({}))
t(lambda: b'%i' % (None, 3.7,))
t(lambda: 'é%+.0i|' % (...,))
t(lambda: 'x%(zz)d|' % (Map(a=3)))
t(lambda: '%#X' % ({'b': None}))
t(lambda: '%hX %s' % (' pad '))
t(lambda: '%-010d' % (float('nan')))
t(lambda: b'%c' % (ValueError))
t(lambda: 'x%u|' % (Map(a=3)))
t(lambda: 'x%5g %s' % (super))
t(lambda: 'é%10.*X' % (2**100))
t(lambda: '%i' % (Map(a=3)))
t(lambda: b'%.0d' % (3))
t(lambda: '%e' % ((1, 2), [3]))
t(lambda: b'%.0d' % ({'a': 'x', 'b': 2.5}))
t(lambda: '%10.4g' % (two))
t(lambda: b'%#o' % ({'b': 2, 'a': 1},))
t(lambda: '%u' % ({'b': None}))
t(lambda: '%0.3f' % ({}))
t(lambda: '%x' % ({'a': 1}))
t(lambda: '%hd' % (super))
t(lambda: '%08.3d' % (float('inf')))
t(lambda: b'%#.3g' % ({}))
t(lambda: '%i' % (None,))
t(lambda: '%d' % (['b', 'a'], 2**64 + 1,))
t(lambda: 'é%f|' % (1e22))
t(lambda: b'%s %(a)s' % ({'a': 1}.items()))
t(lambda: b'%.5d' % (1e22))
# --- expect
# outcome: ok
# output:
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError not all arguments converted during string formatting
# str '+8.000000|'
# str 'x0'
# ! TypeError %d format: a real number is required, not str
# ! TypeError not enough arguments for format string
# ! TypeError %u format: a real number is required, not str
# ! ValueError unsupported format character '%' (0x25) at index 2
# ! TypeError %X format: an integer is required, not float
# ! TypeError * wants int
# ! TypeError float argument required, not Empty
# ! TypeError format requires a mapping
# ! ValueError incomplete format
# ! TypeError %u format: a real number is required, not list
# ! TypeError not all arguments converted during bytes formatting
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# str '1000000000000000000'
# ! TypeError %o format: an integer is required, not list
# ! TypeError float argument required, not str
# ! TypeError %c requires int or char
# ! TypeError %o format: an integer is required, not float
# ! TypeError %x format: an integer is required, not float
# ! TypeError must be real number, not bytearray
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# ! TypeError %d format: a real number is required, not list_reverseiterator
# ! TypeError must be real number, not str
# ! TypeError %X format: an integer is required, not list
# ! TypeError %d format: a real number is required, not frozenset
# ! TypeError must be real number, not list
# ! TypeError %x format: an integer is required, not str
# ! TypeError must be real number, not Text
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! KeyError b'a'
# ! TypeError %d format: a real number is required, not NoneType
# ! TypeError %i format: a real number is required, not ellipsis
# ! KeyError 'zz'
# ! TypeError %X format: an integer is required, not dict
# ! TypeError %X format: an integer is required, not str
# ! ValueError cannot convert float NaN to integer
# ! TypeError %c requires an integer in range(256) or a single byte
# ! TypeError %u format: a real number is required, not Map
# ! TypeError must be real number, not type
# ! OverflowError Python int too large to convert to C int
# ! TypeError %i format: a real number is required, not Map
# bytes b'3'
# ! TypeError must be real number, not tuple
# ! TypeError %d format: a real number is required, not dict
# ! TypeError must be real number, not function
# ! TypeError %o format: an integer is required, not dict
# ! TypeError %u format: a real number is required, not dict
# ! TypeError must be real number, not dict
# ! TypeError %x format: an integer is required, not dict
# ! TypeError %d format: a real number is required, not type
# ! OverflowError cannot convert float infinity to integer
# ! TypeError float argument required, not dict
# ! TypeError %i format: a real number is required, not NoneType
# ! TypeError %d format: a real number is required, not list
# str 'é10000000000000000000000.000000|'
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'dict_items'
# bytes b'10000000000000000000000'
