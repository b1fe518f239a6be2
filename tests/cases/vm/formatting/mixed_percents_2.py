"""The % operator on str and bytes, part 2."""
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
class Number(int): pass
class Map(dict): pass
t(lambda: '%5d' % (10**18))
t(lambda: 'x%+0d %s' % (5, b'\t a', 0.5,))
t(lambda: '%r' % (2.675))
t(lambda: '%o' % ([1]))
t(lambda: b'%s %s' % ({}))
t(lambda: '%G %s' % ('12'))
t(lambda: '%#o' % (1e308))
t(lambda: 'x%5.1a %s' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'x%*G %s' % ({'b': None}))
t(lambda: '%#X' % (reversed([1, 2]),))
t(lambda: b'%q|' % (2))
t(lambda: 'x%#0c' % (0.5, 0,))
t(lambda: '%-5s|' % ('a'))
t(lambda: b'%(a)s %s' % (100, 0, None,))
t(lambda: 'é%#0d|' % ('-3.5'))
t(lambda: '%u' % ('ß'))
t(lambda: '%5d' % (list(range(10)), -3, 5,))
t(lambda: b'%c %s' % (frozenset({1, 2, 3}),))
t(lambda: b'x%b|' % (float('-inf'), 'abc', b'a',))
t(lambda: 'é%.3x %s' % (range(0)))
t(lambda: '%#0f|' % ([1]))
t(lambda: b'%%|' % ())
t(lambda: b'%05.1f' % (((1, 2), [3]),))
t(lambda: 'x%o|' % (list[int], '%s',))
t(lambda: 'é%i %s' % ('é😀x',))
t(lambda: '%' % ([1]))
t(lambda: '%x %s' % (-2.5))
t(lambda: b'x%1.10d|' % (2.675,))
t(lambda: 'é%X' % ({'a': 1}))
t(lambda: '%lld' % (8))
t(lambda: '%x %s' % (None))
t(lambda: '%+ d' % ({'a': 1}))
t(lambda: b'%d' % (Map(a=3)))
t(lambda: b'x%E' % ('line\nbreak\r\nx', -5, -0.0,))
t(lambda: '%hd' % (b'\x00\xff', 123456.789, Number(5),))
t(lambda: 'x%0e' % ({'b': None}))
t(lambda: '%05.1f' % (None))
t(lambda: 'x%0-5i|' % ({'b': None}))
t(lambda: 'é%G %s' % (Map(a=3)))
t(lambda: b'%#.0f' % ({'a': 'x', 'b': 2.5}))
t(lambda: b'x%F' % (2.0**53,))
t(lambda: 'é%.10o %s' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'x%u|' % (Map(a=3)))
t(lambda: b'%+10g %s' % (ValueError, 1,))
t(lambda: 'é%(b)1c' % ({'a': 1}))
t(lambda: '%#X' % ([1], 2,))
t(lambda: '%x' % (iter([1, 2])))
t(lambda: 'é%e|' % (list[int],))
t(lambda: '%z' % (1, type,))
t(lambda: b'%f' % (3, 1e300, 100,))
t(lambda: b'x%(zz) o|' % ([3, 1, 2]))
t(lambda: '%0X|' % (2.675))
t(lambda: '%c' % (-7))
t(lambda: 'é%x' % (Map(a=3)))
t(lambda: b'%05.1f' % (bytearray(b'abc')))
t(lambda: 'x%+0x' % ('é😀x'))
t(lambda: '%+ d' % ({1, 2, 3}))
t(lambda: 'é%#1i %s' % (iter('ab'), ' pad ',))
t(lambda: 'é%o %s' % ('12'))
t(lambda: '%#0i' % (Map(a=3)))
# --- expect
# outcome: ok
# output:
# str '1000000000000000000'
# ! TypeError not all arguments converted during string formatting
# str '2.675'
# ! TypeError %o format: an integer is required, not list
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'dict'
# ! TypeError must be real number, not str
# ! TypeError %o format: an integer is required, not float
# ! TypeError not enough arguments for format string
# ! TypeError * wants int
# ! TypeError %X format: an integer is required, not list_reverseiterator
# ! ValueError unsupported format character 'q' (0x71) at index 1
# ! TypeError %c requires int or char
# str 'a    |'
# ! TypeError format requires a mapping
# ! TypeError %d format: a real number is required, not str
# ! TypeError %u format: a real number is required, not str
# ! TypeError %d format: a real number is required, not list
# ! TypeError %c requires an integer in range(256) or a single byte
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'float'
# ! TypeError %x format: an integer is required, not range
# ! TypeError must be real number, not list
# bytes b'%|'
# ! TypeError float argument required, not tuple
# ! TypeError %o format: an integer is required, not types.GenericAlias
# ! TypeError %i format: a real number is required, not str
# ! ValueError incomplete format
# ! TypeError %x format: an integer is required, not float
# bytes b'x0000000002|'
# ! TypeError %X format: an integer is required, not dict
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! TypeError %x format: an integer is required, not NoneType
# ! TypeError %d format: a real number is required, not dict
# ! TypeError %d format: a real number is required, not Map
# ! TypeError float argument required, not str
# ! TypeError %d format: a real number is required, not bytes
# ! TypeError must be real number, not dict
# ! TypeError must be real number, not NoneType
# ! TypeError %i format: a real number is required, not dict
# ! TypeError must be real number, not Map
# ! TypeError float argument required, not dict
# bytes b'x9007199254740992.000000'
# ! TypeError %o format: an integer is required, not dict
# ! TypeError %u format: a real number is required, not Map
# ! TypeError float argument required, not type
# ! KeyError 'b'
# ! TypeError %X format: an integer is required, not list
# ! TypeError %x format: an integer is required, not list_iterator
# ! TypeError must be real number, not types.GenericAlias
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError list indices must be integers or slices, not bytes
# ! TypeError %X format: an integer is required, not float
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError %x format: an integer is required, not Map
# ! TypeError float argument required, not bytearray
# ! TypeError %x format: an integer is required, not str
# ! TypeError %d format: a real number is required, not set
# ! TypeError %i format: a real number is required, not str_ascii_iterator
# ! TypeError %o format: an integer is required, not str
# ! TypeError %i format: a real number is required, not Map
