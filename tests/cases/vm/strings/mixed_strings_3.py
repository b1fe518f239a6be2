"""Letters of all kinds through the methods that look at them, part 3."""
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
t(lambda: '١'.title())
t(lambda: "ΐⅧéǆ\x0b'".strip())
t(lambda: '́\r'.encode('utf-16', 'backslashreplace'))
t(lambda: '中z'.isalnum())
t(lambda: '\x00𐐀ΐǰ\x7fſ'.encode('latin1', 'backslashreplace'))
t(lambda: '\r\x00\réǅ'.casefold())
t(lambda: '\u0378ǅ\u2028éﬁ𝟎'.isnumeric())
t(lambda: int('\u2003_ı'))
t(lambda: 'ΐς\xad²ａ_'.isdecimal())
t(lambda: ''.encode('utf-32-be', 'surrogateescape'))
t(lambda: '́𝟎ǰİaǆ'.isdigit())
t(lambda: 'ⅳΐ\u2028\x00Σa'.rsplit())
t(lambda: '\x1cΣ\u2003'.rstrip())
t(lambda: ''.rsplit())
t(lambda: "BB'\t\ra".encode('ascii', 'surrogatepass'))
t(lambda: '𝟎 ß'.lstrip())
t(lambda: b'\xed'.decode('utf-8-sig', 'replace'))
t(lambda: '\n\x1c²σǆǅ'.isalpha())
t(lambda: 'ⅠⅧé²ß\t'.swapcase())
t(lambda: 'é \tǅİ'.islower())
t(lambda: ' ½²ﬁ\u2003'.isspace())
t(lambda: sorted('²İᾳ'))
t(lambda: '\t'.split())
t(lambda: '\u0378\x0bǅ0 '.rstrip())
t(lambda: "'aⅠ".encode('nope', 'xmlcharrefreplace'))
t(lambda: 'ﬁſ'.upper())
t(lambda: sorted('éΐⅧ١ŉİ'))
t(lambda: b'\x9f\x82A\xc0\x98\xf0\xed\xf0'.decode('latin-1', 'replace'))
t(lambda: '\x0b\u0378ΐ\u2003ΐ𐐀'.upper())
t(lambda: ''.isupper())
t(lambda: b'B\xa9'.decode('utf-8', 'nope'))
t(lambda: ' \x00١σ\x00\xad'.capitalize())
t(lambda: 'ᾳǅ'.isprintable())
t(lambda: 'ŉ中\x1c\né'.splitlines())
t(lambda: 'aǅ-B\u200b\u2028'.isidentifier())
t(lambda: b'\xed\xff\xa9\xa9\xe2\xc3'.decode('utf-32', 'strict'))
t(lambda: '0\n'.encode('utf-32-le', 'nope'))
t(lambda: ''.casefold())
t(lambda: '_'.splitlines())
t(lambda: list('ΐσ-0z'))
t(lambda: ''.swapcase())
t(lambda: "\x00\u200b'ﬁ²ſ".encode('utf-32', 'surrogateescape'))
t(lambda: sorted(''))
t(lambda: ''.istitle())
t(lambda: 'Ⅷ😀aΣ'.split())
t(lambda: '😀ı中'.lower())
t(lambda: b'\x9f\x80\x80\xfe\x9f\xff'.decode('ascii', 'strict'))
t(lambda: repr('ŉ\x7féz𝟎'))
t(lambda: 'ﬁᾳ\r\x1cİ'.lstrip())
t(lambda: sorted('\x1cǆǰσé𐐀'))
t(lambda: '\xad²σ'.encode('utf-32', 'surrogateescape'))
t(lambda: b'\x9f\xf0'.decode('utf-32', 'xmlcharrefreplace'))
t(lambda: 'ﬁǅ_Ⅷ\r'.isascii())
t(lambda: int(''))
t(lambda: b'\x80\x98\xa9\xed\xed\xc3A'.decode('utf-8-sig', 'backslashreplace'))
t(lambda: 'éǅ\xadzİ'.expandtabs())
t(lambda: b'\xa9\xc0\x80\x80\x00B\x80\xff'.decode('utf-8', 'strict'))
t(lambda: '\tⅠß\rⅳ'.upper())
t(lambda: 'ａ '.expandtabs())
t(lambda: "ß\u2003ﬁ'".__repr__())
# --- expect
# outcome: ok
# output:
# str '١'
# str "ΐⅧéǆ\x0b'"
# bytes b'\xff\xfe\x01\x03\r\x00'
# bool True
# bytes b'\x00\\U00010400\\u0390\\u01f0\x7f\\u017f'
# str '\r\x00\réǆ'
# bool False
# ! ValueError invalid literal for int() with base 10: '\u2003_ı'
# bool False
# bytes b''
# bool False
# list ['ⅳΐ', '\x00Σa']
# str '\x1cΣ'
# list []
# bytes b"BB'\t\ra"
# str '𝟎 ß'
# str '�'
# bool False
# str 'ⅰⅷÉ²SS\t'
# bool False
# bool False
# list ['²', 'İ', 'ᾳ']
# list []
# str '\u0378\x0bǅ0'
# ! LookupError unknown encoding: nope
# str 'FIS'
# list ['é', 'İ', 'ŉ', 'ΐ', '١', 'Ⅷ']
# str '\x9f\x82AÀ\x98ðíð'
# str '\x0b\u0378Ϊ́\u2003Ϊ́𐐀'
# bool False
# ! LookupError unknown error handler name 'nope'
# str ' \x00١σ\x00\xad'
# bool True
# list ['ŉ中', '', 'é']
# bool False
# ! UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# bytes b'0\x00\x00\x00\n\x00\x00\x00'
# str ''
# list ['_']
# list ['ΐ', 'σ', '-', '0', 'z']
# str ''
# bytes b"\xff\xfe\x00\x00\x00\x00\x00\x00\x0b \x00\x00'\x00\x00\x00\x01\xfb\x00\x00\xb2\x00\x00\x00\x7f\x01\x00\x00"
# list []
# bool False
# list ['Ⅷ😀aΣ']
# str '😀ı中'
# ! UnicodeDecodeError 'ascii' codec can't decode byte 0x9f in position 0: ordinal not in range(128)
# str "'ŉ\\x7féz𝟎'"
# str 'ﬁᾳ\r\x1cİ'
# list ['\x1c', 'é', 'ǆ', 'ǰ', 'σ', '𐐀']
# bytes b'\xff\xfe\x00\x00\xad\x00\x00\x00\xb2\x00\x00\x00\xc3\x03\x00\x00'
# ! TypeError don't know how to handle UnicodeDecodeError in error callback
# bool False
# ! ValueError invalid literal for int() with base 10: ''
# str '\\x80\\x98\\xa9\\xed\\xed\\xc3A'
# str 'éǅ\xadzİ'
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xa9 in position 0: invalid start byte
# str '\tⅠSS\rⅣ'
# str 'ａ '
# str '"ß\\u2003ﬁ\'"'
