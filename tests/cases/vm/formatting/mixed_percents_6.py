"""The % operator on str and bytes, part 6."""
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
class Map(dict): pass
def gen():
    yield 3
    yield 1
t(lambda: '%10d|' % (float('-inf')))
t(lambda: '%.1F|' % ({'a': 1}))
t(lambda: 'é% .e|' % (7))
t(lambda: 'x%5i|' % (' pad '))
t(lambda: 'x%1i|' % (b'',))
t(lambda: 'x%*r|' % (3))
t(lambda: b'%ld' % ('line\nbreak\r\nx'))
t(lambda: '%(a)d %(b)s' % (2**63))
t(lambda: '%.5x' % ('abc', 2**63 - 1, float('inf'),))
t(lambda: '%*.1s|' % ('aaa', 'tab\there\n', Text('sub'),))
t(lambda: '%+d' % (3**50))
t(lambda: '%hd' % (2.5))
t(lambda: '%+d' % ({'a': 1}))
t(lambda: '%q|' % ({}))
t(lambda: b'%d' % ([1]))
t(lambda: 'x% f %s' % ([1]))
t(lambda: '%' % (-1,))
t(lambda: b'x%10s|' % (255, 5,))
t(lambda: '%lld' % (2.675))
t(lambda: '%#.3g' % (Map(a=3)))
t(lambda: '%1u|' % (0.5, 7.25,))
t(lambda: b'%08.3d' % (3))
t(lambda: 'é%0x %s' % (ValueError))
t(lambda: 'é%+lF %s' % ('a'))
t(lambda: 'é%0d|' % (len, 1e22, Text('sub'),))
t(lambda: b'%0-x' % (-1))
t(lambda: 'x%10d %s' % (enumerate('ab'), 8,))
t(lambda: b'x%#X|' % ({'a': 1}.items()))
t(lambda: b'x%5.*q|' % (10**18,))
t(lambda: '%u' % ({'b': None}))
t(lambda: b'%0d' % (iter('ab'), 1e300,))
t(lambda: b'%b' % (None))
t(lambda: '%z' % (5, float('inf'),))
t(lambda: 'x%i|' % (bool,))
t(lambda: b'%()s' % (Map(a=3)))
t(lambda: 'x%#X|' % (bytearray(b'\x00\xff')))
t(lambda: b'%hd' % (5, 2.675,))
t(lambda: '%c' % ({'a': 'x', 'b': 2.5}))
t(lambda: '%+d' % (Map(a=3)))
t(lambda: '%+ d' % (slice(5, 0, -2)))
t(lambda: 'é%X %s' % ({'a': 'x', 'b': 2.5}))
t(lambda: 'x%E|' % (frozenset()))
t(lambda: '%.5x' % (0.1, 123456.789,))
t(lambda: b'%.5x' % ([1]))
t(lambda: b'%.5x' % ({'a': 'x', 'b': 2.5}))
t(lambda: '%#1X' % (iter('ab')))
t(lambda: 'x%0-e' % (...))
t(lambda: 'x%+0f|' % (1e22,))
t(lambda: 'x%#0d|' % (object))
t(lambda: 'é%.*e|' % (-1, gen(),))
t(lambda: '%10.4g' % (ValueError('x'), 2, float('nan'),))
t(lambda: '%c' % (3**50))
t(lambda: '%#o' % ('line\nbreak\r\nx'))
t(lambda: 'é%o %s' % (123456.789, 10, 8,))
t(lambda: '%.0f' % (range(5)))
t(lambda: '%s %(a)s' % ({1: 1, 2: 2, 3: 3}))
t(lambda: '%10.4g' % (super))
t(lambda: 'x%o|' % (iter([1, 2])))
t(lambda: 'é%10hX|' % (Text('sub')))
t(lambda: '%(a' % ({}))
# --- expect
# outcome: ok
# output:
# ! OverflowError cannot convert float infinity to integer
# ! TypeError must be real number, not dict
# str 'é 7e+00|'
# ! TypeError %i format: a real number is required, not str
# ! TypeError %i format: a real number is required, not bytes
# ! TypeError not enough arguments for format string
# ! TypeError %d format: a real number is required, not str
# ! TypeError format requires a mapping
# ! TypeError %x format: an integer is required, not str
# ! TypeError * wants int
# str '+717897987691852588770249'
# str '2'
# ! TypeError %d format: a real number is required, not dict
# ! ValueError unsupported format character 'q' (0x71) at index 1
# ! TypeError %d format: a real number is required, not list
# ! TypeError must be real number, not list
# ! ValueError incomplete format
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# ! ValueError unsupported format character 'l' (0x6c) at index 2
# ! TypeError must be real number, not Map
# ! TypeError not all arguments converted during string formatting
# bytes b'00000003'
# ! TypeError %x format: an integer is required, not type
# ! TypeError must be real number, not str
# ! TypeError %d format: a real number is required, not builtin_function_or_method
# bytes b'-1'
# ! TypeError %d format: a real number is required, not enumerate
# ! TypeError %X format: an integer is required, not dict_items
# ! OverflowError Python int too large to convert to C int
# ! TypeError %u format: a real number is required, not dict
# ! TypeError %d format: a real number is required, not str_ascii_iterator
# ! TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
# ! ValueError unsupported format character 'z' (0x7a) at index 1
# ! TypeError %i format: a real number is required, not type
# ! KeyError b''
# ! TypeError %X format: an integer is required, not bytearray
# ! TypeError not all arguments converted during bytes formatting
# ! TypeError %c requires int or char
# ! TypeError %d format: a real number is required, not Map
# ! TypeError %d format: a real number is required, not slice
# ! TypeError %X format: an integer is required, not dict
# ! TypeError must be real number, not frozenset
# ! TypeError %x format: an integer is required, not float
# ! TypeError %x format: an integer is required, not list
# ! TypeError %x format: an integer is required, not dict
# ! TypeError %X format: an integer is required, not str_ascii_iterator
# ! TypeError must be real number, not ellipsis
# str 'x+10000000000000000000000.000000|'
# ! TypeError %d format: a real number is required, not type
# ! TypeError must be real number, not generator
# ! TypeError must be real number, not ValueError
# ! OverflowError %c arg not in range(0x110000)
# ! TypeError %o format: an integer is required, not str
# ! TypeError %o format: an integer is required, not float
# ! TypeError must be real number, not range
# ! KeyError 'a'
# ! TypeError must be real number, not type
# ! TypeError %o format: an integer is required, not list_iterator
# ! TypeError %X format: an integer is required, not Text
# ! ValueError incomplete format key
