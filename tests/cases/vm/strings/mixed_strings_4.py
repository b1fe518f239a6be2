"""Letters of all kinds through the methods that look at them, part 4."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
t(lambda: "ß'𝟎\x7fａ".isdigit())
t(lambda: '́ǅ'.islower())
t(lambda: '\r'.isidentifier())
t(lambda: b'\xa0\x9f\x00\x98\xfe'.decode('utf-8', 'ignore'))
t(lambda: ''.title())
t(lambda: 'İİ'.encode('utf-32', 'nope'))
t(lambda: '\x0bı½\u2028'.encode('utf-32', 'nope'))
t(lambda: '\u200b\tB\u2003中'.encode('ISO8859-1', 'surrogateescape'))
t(lambda: '_ſBſΣ'.istitle())
t(lambda: '\u2028'.isnumeric())
t(lambda: list('Ⅰ'))
t(lambda: '-'.lower())
t(lambda: 'ﬁ0Ⅷ'.expandtabs())
t(lambda: b'\xc0\xa9\x9fBB\x82\x98'.decode('utf-8', 'replace'))
t(lambda: '-ⅳς١'.encode('utf_8', 'surrogatepass'))
t(lambda: int('😀aΐ'))
t(lambda: '²\x00𐐀'.isalnum())
t(lambda: '١²0😀a_'.isspace())
t(lambda: ''.isprintable())
t(lambda: "ς́B'ǰ".lstrip())
t(lambda: 'ⅳ𐐀'.encode('iso-8859-1', 'xmlcharrefreplace'))
t(lambda: 'z\x0b\r'.encode('latin1', 'namereplace'))
t(lambda: '- Σ\n½ᾳ'.expandtabs())
t(lambda: 'ǰǆſ\u200b'.encode('nope', 'backslashreplace'))
t(lambda: '\u0378١\tⅠ'.capitalize())
t(lambda: 'ᾳǆB𐐀ǰﬁ'.rsplit())
t(lambda: 'Ⅰ_ǅ́İ'.__repr__())
t(lambda: b'\xa9\xa9'.decode('utf-8-sig', 'strict'))
t(lambda: '\u0378𐐀\u2028'.rstrip())
t(lambda: "'́İ́".encode('latin-1', 'strict'))
t(lambda: '\x1cİé'.split())
t(lambda: ' _\u2003\x1cı'.splitlines())
t(lambda: '\xad\x7fﬁ'.isdecimal())
t(lambda: len('ſ\n\x00Ⅰſσ'))
t(lambda: ''.rsplit())
t(lambda: b'\x80\x82\xc0\xc0\xc3\xe2\x9f'.decode('utf-32', 'strict'))
t(lambda: '\u0378\x00中z'.upper())
t(lambda: b'\x80\xed\xfe\xac\x98A\xe2\x98'.decode('utf-8', 'strict'))
t(lambda: ''.__repr__())
t(lambda: 'ǆ'.isascii())
t(lambda: 'ǅ\xa0Σ_-'.strip())
t(lambda: ''.upper())
t(lambda: '𐐀'.encode('ISO8859-1', 'surrogatepass'))
t(lambda: "'B_ŉ𐐀".split())
t(lambda: '\u2003ß😀'.isalpha())
t(lambda: "ǰ0'".rstrip())
t(lambda: b'\x9f\x82\xa9\x9f\x9fA\xac\xa9'.decode('latin-1', 'backslashreplace'))
t(lambda: 'İ'.splitlines())
t(lambda: ''.strip())
t(lambda: b'\xac\xed'.decode('utf-8', 'xmlcharrefreplace'))
t(lambda: ''.encode('utf-16-le', 'namereplace'))
t(lambda: ''.capitalize())
t(lambda: 'ａ\x0bſŉ'.lower())
t(lambda: sorted('\u0378B'))
t(lambda: float('İé\u200b'))
t(lambda: 'ⅳaᾳᾴB'.swapcase())
t(lambda: ''.casefold())
t(lambda: 'ﬁσǆ'.swapcase())
t(lambda: 'σ'.encode('latin-1', 'nope'))
t(lambda: 'ſ\x7fǆﬁ\u2003\xa0'.__repr__())
# --- expect
# outcome: ok
# output:
# bool False
# bool False
# bool False
# str '\x00'
# str ''
# bytes b'\xff\xfe\x00\x000\x01\x00\x000\x01\x00\x00'
# bytes b'\xff\xfe\x00\x00\x0b\x00\x00\x001\x01\x00\x00\xbd\x00\x00\x00( \x00\x00'
# ! UnicodeEncodeError 'latin-1' codec can't encode character '\u200b' in position 0: ordinal not in range(256)
# bool False
# bool False
# list ['Ⅰ']
# str '-'
# str 'ﬁ0Ⅷ'
# str '���BB��'
# bytes b'-\xe2\x85\xb3\xcf\x82\xd9\xa1'
# ! ValueError invalid literal for int() with base 10: '😀aΐ'
# bool False
# bool False
# bool True
# str "ς́B'ǰ"
# bytes b'&#8563;&#66560;'
# bytes b'z\x0b\r'
# str '- Σ\n½ᾳ'
# ! LookupError unknown encoding: nope
# str '\u0378١\tⅰ'
# list ['ᾳǆB𐐀ǰﬁ']
# str "'Ⅰ_ǅ́İ'"
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xa9 in position 0: invalid start byte
# str '\u0378𐐀'
# ! UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-3: ordinal not in range(256)
# list ['İé']
# list [' _\u2003', 'ı']
# bool False
# int 6
# list []
# ! UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# str '\u0378\x00中Z'
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
# str "''"
# bool False
# str 'ǅ\xa0Σ_-'
# str ''
# ! UnicodeEncodeError 'latin-1' codec can't encode character '\U00010400' in position 0: ordinal not in range(256)
# list ["'B_ŉ𐐀"]
# bool False
# str "ǰ0'"
# str '\x9f\x82©\x9f\x9fA¬©'
# list ['İ']
# str ''
# ! TypeError don't know how to handle UnicodeDecodeError in error callback
# bytes b''
# str ''
# str 'ａ\x0bſŉ'
# list ['B', '\u0378']
# ! ValueError could not convert string to float: 'İé\u200b'
# str 'ⅣAΑΙΑΊb'
# str ''
# str 'FIΣǄ'
# ! LookupError unknown error handler name 'nope'
# str "'ſ\\x7fǆﬁ\\u2003\\xa0'"
