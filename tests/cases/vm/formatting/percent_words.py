"""% with mappings, stars, objects with __index__ and bytes: what it takes and what it says."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class I:
    def __index__(self): return 65
class N:
    def __int__(self): return 7
class F:
    def __float__(self): return 2.5
class M:
    def __getitem__(self, k): return "got " + repr(k)
    def __repr__(self): return "an M"
class B:
    def __bytes__(self): return b"raw"
    def __repr__(self): return "a B"
for template, values in [("%d", I()), ("%x", I()), ("%c", I()), ("%d", N()), ("%x", N()), ("%f", F()), ("%f", I()), ("%d", F()), ("%(a)s", M()), ("%(a)s %(b)r", M()), ("%s", M()), ("%(a)s", [1]), ("%(a)s", "x"), ("%(a)s", (1,)), ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%s %s", {"a": 1}), ("x", {"a": 1}), ("x", [1]), ("x", 5), ("x", ()), ("%s", ()), ("%s", ((),)), ("%*d|%-*d|", (5, 1, 5, 2)), ("%*d", (-5, 1)), ("%.*f", (2, 1.5)), ("%.*f", (-2, 1.5)), ("%*d", ("a", 1)), ("%5%", ()), ("%%", ()), ("%%%s", 1), ("%", ()), ("%5", 1), ("%(a", {}), ("%()s", {"": 1}), ("%((a))s", {"(a)": 2}), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%c", 65), ("%c", "é"), ("%i", "1"), ("%u", None), ("%o", 1.5), ("%e", "1"), ("%y", 1), ("%s%", 1), ("%lld", 3), ("%hs", "a"), ("%#x %#o %#X", (255, 8, 255)), ("%+d % d %05d %-5d|", (1, 1, 1, 1)), ("%+.2e %G %g %g", (12345.678, 1e-10, 1e16, 100000.0)), ("%.3s|%5.1s|%-5s|", ("abcdef", "xyz", "ab")), ("%r %a", ("é", "é")), ("%d", 10**30), ("%x", -255), ("%.5d %.5x", (42, 42)), ("%d", float("nan")), ("%d", float("inf")), ("%d", 1e20), ("%f", 10**400), ("%s", B())]:
    t(lambda: template % values)
for template, values in [(b"%b", b"a"), (b"%s", b"a"), (b"%b", "a"), (b"%s", 5), (b"%b", B()), (b"%d %x", (5, 255)), (b"%a", "é"), (b"%r", "é"), (b"%c", 65), (b"%c", b"z"), (b"%c", 256), (b"%c", "a"), (b"%c", b"ab"), (b"%(k)d", {b"k": 1}), (b"%(k)d", {"k": 1}), (b"%f", "x"), (b"%d", "x"), (b"%i", "x"), (b"%x", 1.5), (b"x", 5), (b"%y", 1), (b"%5%", ()), (bytearray(b"%d"), 3), (b"%.2f|%5d|%-5b|", (1.005, 3, b"q"))]:
    t(lambda: template % values)
# --- expect
# outcome: ok
# output:
# '65'
# '41'
# 'A'
# '7'
# TypeError %x format: an integer is required, not N
# '2.500000'
# '65.000000'
# TypeError %d format: a real number is required, not F
# "got 'a'"
# 'got \'a\' "got \'b\'"'
# 'an M'
# TypeError list indices must be integers or slices, not str
# TypeError format requires a mapping
# TypeError format requires a mapping
# TypeError not enough arguments for format string
# "{'a': 1} 1"
# TypeError not enough arguments for format string
# 'x'
# 'x'
# TypeError not all arguments converted during string formatting
# 'x'
# TypeError not enough arguments for format string
# '()'
# '    1|2    |'
# '1    '
# '1.50'
# '2'
# TypeError * wants int
# TypeError not enough arguments for format string
# '%'
# '%1'
# ValueError incomplete format
# ValueError incomplete format
# ValueError incomplete format key
# '1'
# '2'
# TypeError %c requires int or char
# OverflowError %c arg not in range(0x110000)
# OverflowError %c arg not in range(0x110000)
# TypeError %c requires int or char
# 'A'
# 'é'
# TypeError %i format: a real number is required, not str
# TypeError %u format: a real number is required, not NoneType
# TypeError %o format: an integer is required, not float
# TypeError must be real number, not str
# ValueError unsupported format character 'y' (0x79) at index 1
# ValueError incomplete format
# ValueError unsupported format character 'l' (0x6c) at index 2
# 'a'
# '0xff 0o10 0XFF'
# '+1  1 00001 1    |'
# '+1.23e+04 1E-10 1e+16 100000'
# 'abc|    x|ab   |'
# "'é' '\\xe9'"
# '1000000000000000000000000000000'
# '-ff'
# '00042 0002a'
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
# '100000000000000000000'
# OverflowError int too large to convert to float
# 'a B'
# b'a'
# b'a'
# TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# b'raw'
# b'5 ff'
# b"'\\xe9'"
# b"'\\xe9'"
# b'A'
# b'z'
# OverflowError %c arg not in range(256)
# TypeError %c requires an integer in range(256) or a single byte
# TypeError %c requires an integer in range(256) or a single byte
# b'1'
# KeyError b'k'
# TypeError float argument required, not str
# TypeError %d format: a real number is required, not str
# TypeError %d format: a real number is required, not str
# TypeError %x format: an integer is required, not float
# TypeError not all arguments converted during bytes formatting
# ValueError unsupported format character 'y' (0x79) at index 1
# TypeError not enough arguments for format string
# bytearray(b'3')
# b'1.00|    3|q    |'
