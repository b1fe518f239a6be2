"""The % operator on str and bytes, part 3."""
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
t(lambda: '%1c %s' % (2**63))
t(lambda: '%#o' % (-1))
t(lambda: 'é%#0q %s' % (3))
t(lambda: 'é%-10i' % ())
t(lambda: '%5d' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'é%F|' % (2**63 - 1))
t(lambda: 'é%0G %s' % ('a,b,,c', True, object(),))
t(lambda: '%i' % (123456.789, 'tab\there\n',))
t(lambda: '%lld' % ({}))
t(lambda: '%(a)d %(b)s' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'é%#.*lu %s' % ([1]))
t(lambda: '%(a)' % ('{0}'))
t(lambda: b'% r' % ('a,b,,c'))
t(lambda: 'é%#00.10f %s' % (2**100, {'a': 1}.items(), 1e16,))
t(lambda: 'x%-5X|' % ([1]))
t(lambda: b'%10o' % (3.7))
t(lambda: 'é%Lu' % (1000000))
t(lambda: '%#x' % (1e16))
t(lambda: 'x%X %s' % (ValueError))
t(lambda: '%z' % (0))
t(lambda: '%.5x' % (super))
t(lambda: b'%G|' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'é%X|' % (float('inf')))
t(lambda: b'%5d' % (2**63 - 1))
t(lambda: b'%%' % (8))
t(lambda: 'é%x|' % ('%s'))
t(lambda: '%ld' % (Empty(),))
t(lambda: 'é%*y %s' % (2**64 + 1))
t(lambda: 'x%F' % (None))
t(lambda: b'%-.3d %s' % ([1]))
t(lambda: 'x%10G|' % ({'b': None}))
t(lambda: b'%b|' % ('Hello World'))
t(lambda: '%g' % (slice('a', 2, 3)))
t(lambda: 'x%5X|' % ({}))
t(lambda: '%g' % (2, {1: 2}.keys(),))
t(lambda: '%ld' % (float, -2**63,))
t(lambda: '%#X' % (Map(a=3)))
t(lambda: '%c' % ({'a': 1}.items()))
t(lambda: 'x%LX %s' % ('ab' * 3, type(None),))
t(lambda: 'x%c' % ('a b c', 2**63,))
t(lambda: b'x%(zz)-*c|' % ({'b': None}))
t(lambda: '%(a)s %s' % ({'b': None}))
t(lambda: 'é%5.1x' % (slice(5, 0, -2)))
t(lambda: b'%c' % ('{0}'))
t(lambda: '%x' % (Map(a=3)))
t(lambda: '%05.1f' % (Map(a=3)))
t(lambda: 'é%F %s' % ((3, 1, 2), 1e300,))
t(lambda: b'x%0d' % (Real(2.5),))
t(lambda: '%05.1f' % (Empty))
t(lambda: '%d' % (Map(a=3)))
t(lambda: '%s%' % (1.5))
t(lambda: '%5d' % (str.upper, 'a',))
t(lambda: 'x%.3d' % (iter([1, 2]), 'aXbXc', 123456.789,))
t(lambda: '%.0f' % (2**100))
t(lambda: '%f' % ([1]))
t(lambda: '%1o %s' % (Text('sub'),))
t(lambda: '%5d' % (float('nan')))
t(lambda: '%(a' % ({}))
t(lambda: b'x%#0.0e|' % (range(10, 0, -3)))
t(lambda: 'x%0i' % (Map(a=3)))
# --- expect
# outcome: ok
# output:
# ! OverflowError %c arg not in range(0x110000)
# str '-0o1'
# ! ValueError unsupported format character 'q' (0x71) at index 4
# ! TypeError not enough arguments for format string
# ! TypeError %d format: a real number is required, not dict
# str 'é9223372036854775808.000000|'
# ! TypeError must be real number, not str
# ! TypeError not all arguments converted during string formatting
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! TypeError %d format: a real number is required, not str
# ! TypeError * wants int
# ! TypeError format requires a mapping
# bytes b"'a,b,,c'"
# ! TypeError not all arguments converted during string formatting
# ! TypeError %X format: an integer is required, not list
# ! TypeError %o format: an integer is required, not float
# str 'é1000000'
# ! TypeError %x format: an integer is required, not float
# ! TypeError %X format: an integer is required, not type
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# ! TypeError %x format: an integer is required, not type
# ! TypeError float argument required, not dict
# ! TypeError %X format: an integer is required, not float
# bytes b'9223372036854775807'
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError %x format: an integer is required, not str
# ! TypeError %d format: a real number is required, not Empty
# ! OverflowError Python int too large to convert to C ssize_t
# ! TypeError must be real number, not NoneType
# ! TypeError %d format: a real number is required, not list
# ! TypeError must be real number, not dict
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# ! TypeError must be real number, not slice
# ! TypeError %X format: an integer is required, not dict
# ! TypeError not all arguments converted during string formatting
# ! TypeError %d format: a real number is required, not type
# ! TypeError %X format: an integer is required, not Map
# ! TypeError %c requires int or char
# ! TypeError %X format: an integer is required, not str
# ! TypeError %c requires int or char
# ! KeyError b'zz'
# ! KeyError 'a'
# ! TypeError %x format: an integer is required, not slice
# ! TypeError %c requires an integer in range(256) or a single byte
# ! TypeError %x format: an integer is required, not Map
# ! TypeError must be real number, not Map
# ! TypeError must be real number, not tuple
# bytes b'x2'
# ! TypeError must be real number, not type
# ! TypeError %d format: a real number is required, not Map
# ! ValueError incomplete format
# ! TypeError %d format: a real number is required, not method_descriptor
# ! TypeError %d format: a real number is required, not list_iterator
# str '1267650600228229401496703205376'
# ! TypeError must be real number, not list
# ! TypeError %o format: an integer is required, not Text
# ! ValueError cannot convert float NaN to integer
# ! ValueError incomplete format key
# ! TypeError float argument required, not range
# ! TypeError %i format: a real number is required, not Map
