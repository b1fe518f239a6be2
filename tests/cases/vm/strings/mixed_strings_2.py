"""Letters of all kinds through the methods that look at them, part 2."""
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
t(lambda: ''.lower())
t(lambda: repr('ŉǆ́½١\x7f'))
t(lambda: '١\rǅ'.encode('646', 'ignore'))
t(lambda: 'ΐ ᾴ'.splitlines())
t(lambda: '\xad\x1c'.lower())
t(lambda: b'A'.decode('utf-8', 'xmlcharrefreplace'))
t(lambda: ''.isnumeric())
t(lambda: '\u0378σａ\x1c'.__repr__())
t(lambda: 'ａ'.split())
t(lambda: 'ŉſ\u2028😀Ⅷ'.lstrip())
t(lambda: ' ǆ\x00'.rstrip())
t(lambda: '中'.encode('UTF8', 'surrogatepass'))
t(lambda: 'Σ'.isascii())
t(lambda: 'ᾳ'.isspace())
t(lambda: 'é́ǅΣ\u20280'.strip())
t(lambda: 'ᾳ'.encode('646', 'strict'))
t(lambda: '\u2003ǅ😀ǰ\n'.islower())
t(lambda: 'ŉaς'.title())
t(lambda: b'\x80\xc3\xc0\xe2\xa0\x80\xffB'.decode('utf-8', 'backslashreplace'))
t(lambda: 'σΐ\tǆ'.swapcase())
t(lambda: 'éａ\x00'.isdecimal())
t(lambda: '\xad_ⅳ\né'.isdigit())
t(lambda: ''.swapcase())
t(lambda: sorted('ΐz\n-Ⅰ\xad'))
t(lambda: '0\u2003'.isidentifier())
t(lambda: 'İ'.__repr__())
t(lambda: '\u2028\x7f'.upper())
t(lambda: ''.isalpha())
t(lambda: len('Ⅰⅳßı́'))
t(lambda: '²ςŉ_\n'.encode('utf_8', 'strict'))
t(lambda: 'aı'.isprintable())
t(lambda: ''.capitalize())
t(lambda: b'\x80\xc3\x80\x00\x9f\xffA'.decode('utf-8', 'ignore'))
t(lambda: '-'.rstrip())
t(lambda: 'ǰ\x1ć\u200b'.expandtabs())
t(lambda: 'ß'.isalnum())
t(lambda: '𐐀'.encode('utf-32-be', 'xmlcharrefreplace'))
t(lambda: b'\x80\x80\x00\xff\xac\xff\x82\x98'.decode('utf-32', 'backslashreplace'))
t(lambda: ''.lstrip())
t(lambda: int(''))
t(lambda: '\u0378'.capitalize())
t(lambda: sorted('Ⅰσ𐐀'))
t(lambda: ''.isupper())
t(lambda: b'A\xc3\x98'.decode('utf-16', 'nope'))
t(lambda: 'ß\u200b\u2028😀\n'.rsplit())
t(lambda: '0ſ١'.encode('nope', 'surrogateescape'))
t(lambda: b'\xc0\xac\x00'.decode('utf-16', 'strict'))
t(lambda: sorted('z😀ǆⅳ ａ'))
t(lambda: "\xa0ⅳ'Ba".encode('utf-32', 'surrogatepass'))
t(lambda: 'é²ǅǅΐ'.istitle())
t(lambda: '\u200b\xa0_\x00𝟎'.encode('utf-16-le', 'surrogatepass'))
t(lambda: 'ß́½\t\xad'.encode('utf-32', 'surrogatepass'))
t(lambda: ''.casefold())
t(lambda: "ſ\x0bǰ½'\xa0".title())
t(lambda: ascii('ﬁİı😀'))
t(lambda: '\x1c'.splitlines())
t(lambda: "ⅳ'ıǅ".upper())
t(lambda: b'\xf0'.decode('utf-8', 'strict'))
t(lambda: 'ς'.strip())
t(lambda: int('ŉ😀\u0378中ﬁ'))
# --- expect
# outcome: ok
# output:
# str ''
# str "'ŉǆ́½١\\x7f'"
# bytes b'\r'
# list ['ΐ ᾴ']
# str '\xad\x1c'
# str 'A'
# bool False
# str "'\\u0378σａ\\x1c'"
# list ['ａ']
# str 'ŉſ\u2028😀Ⅷ'
# str ' ǆ\x00'
# bytes b'\xe4\xb8\xad'
# bool False
# bool False
# str 'é́ǅΣ\u20280'
# ! UnicodeEncodeError 'ascii' codec can't encode character '\u1fb3' in position 0: ordinal not in range(128)
# bool False
# str 'ʼNaς'
# str '\\x80\\xc3\\xc0⠀\\xffB'
# str 'ΣΪ́\tǄ'
# bool False
# bool False
# str ''
# list ['\n', '-', 'z', '\xad', 'ΐ', 'Ⅰ']
# bool False
# str "'İ'"
# str '\u2028\x7f'
# bool False
# int 5
# bytes b'\xc2\xb2\xcf\x82\xc5\x89_\n'
# bool True
# str ''
# str 'À\x00A'
# str '-'
# str 'ǰ\x1ć\u200b'
# bool True
# bytes b'\x00\x01\x04\x00'
# str '\\x80\\x80\\x00\\xff\\xac\\xff\\x82\\x98'
# str ''
# ! ValueError invalid literal for int() with base 10: ''
# str '\u0378'
# list ['σ', 'Ⅰ', '𐐀']
# bool False
# ! LookupError unknown error handler name 'nope'
# list ['ß\u200b', '😀']
# ! LookupError unknown encoding: nope
# ! UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
# list [' ', 'z', 'ǆ', 'ⅳ', 'ａ', '😀']
# bytes b"\xff\xfe\x00\x00\xa0\x00\x00\x00s!\x00\x00'\x00\x00\x00B\x00\x00\x00a\x00\x00\x00"
# bool False
# bytes b'\x0b \xa0\x00_\x00\x00\x005\xd8\xce\xdf'
# bytes b'\xff\xfe\x00\x00\xdf\x00\x00\x00\x01\x03\x00\x00\xbd\x00\x00\x00\t\x00\x00\x00\xad\x00\x00\x00'
# str ''
# str "S\x0bJ̌½'\xa0"
# str "'\\ufb01\\u0130\\u0131\\U0001f600'"
# list ['']
# str "Ⅳ'IǄ"
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: unexpected end of data
# str 'ς'
# ! ValueError invalid literal for int() with base 10: 'ŉ😀\u0378中ﬁ'
