"""Letters of all kinds through the methods that look at them, part 8."""
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
t(lambda: 'ᾳⅠ\u2003'.encode('utf-16-be', 'replace'))
t(lambda: '\x7f́中'.strip())
t(lambda: 'ᾳǰ'.istitle())
t(lambda: 'Ⅷ\rİΐ'.rsplit())
t(lambda: 'z0'.encode('646', 'replace'))
t(lambda: b'\xf0'.decode('utf-32', 'backslashreplace'))
t(lambda: 'ǅzé中'.rstrip())
t(lambda: '\x0bﬁ½σ'.encode('utf-16-le', 'xmlcharrefreplace'))
t(lambda: 'Σſ'.title())
t(lambda: '\u2003𐐀σ\xa0Ⅰǆ'.encode())
t(lambda: b'\xa9\x9fB\xf0\xf0\xa0'.decode('utf-16-le', 'replace'))
t(lambda: ''.isalpha())
t(lambda: 'B'.split())
t(lambda: ''.rsplit())
t(lambda: 'İ'.isalnum())
t(lambda: ''.islower())
t(lambda: "_\x000éﬁ'".isnumeric())
t(lambda: repr('ⅳⅳ́\u200b\u2003😀'))
t(lambda: '\t𝟎éBß'.isspace())
t(lambda: b'\x9fA\x82\x82'.decode('utf-8', 'strict'))
t(lambda: ''.encode('utf-16', 'xmlcharrefreplace'))
t(lambda: b'\x00\xac\xff\x80'.decode('utf-32-be', 'strict'))
t(lambda: '́_'.upper())
t(lambda: float(''))
t(lambda: '\u2028σB'.encode('u8', 'nope'))
t(lambda: '\tıİ'.expandtabs())
t(lambda: '\x00é'.swapcase())
t(lambda: 'Σ\u200b'.isprintable())
t(lambda: ''.splitlines())
t(lambda: '\x7f\u2028\u200b'.encode('utf-8-sig', 'surrogateescape'))
t(lambda: '\u200b\xad́'.rstrip())
t(lambda: '中İ\xad\u2003Ⅰ\x00'.title())
t(lambda: '\x7f²\r𝟎ⅳ'.encode('utf-32', 'surrogateescape'))
t(lambda: 'B\u2003-\u2003'.capitalize())
t(lambda: 'zİ'.encode('646', 'strict'))
t(lambda: 'ßς𐐀σ\u2003é'.__repr__())
t(lambda: 'ﬁ'.isidentifier())
t(lambda: "'ςⅧſ".strip())
t(lambda: '\x00'.lstrip())
t(lambda: list('ᾳａ²ǆσ0'))
t(lambda: b'\x00\x98\xac\xa0\xfeB\x9f'.decode('ascii', 'nope'))
t(lambda: repr(''))
t(lambda: '\n\u2003ǆ__'.isdigit())
t(lambda: "²'\xad😀½".lstrip())
t(lambda: '\u0378ß𝟎z\nΐ'.upper())
t(lambda: b'\xe2\x00\x82\xc0\x00\xa0B'.decode('utf-8', 'xmlcharrefreplace'))
t(lambda: b'\xac\x80\x9f\x80\xfe\x80'.decode('latin-1', 'backslashreplace'))
t(lambda: '\u200b'.swapcase())
t(lambda: 'ⅳſBᾳ\n'.encode('utf-16-le', 'replace'))
t(lambda: '\tａ0😀'.casefold())
t(lambda: b'\xc3A\xfe\xac\xac\x80'.decode('utf-32-le', 'backslashreplace'))
t(lambda: 'Ⅰ½'.encode('utf-16-be', 'ignore'))
t(lambda: ''.isdecimal())
t(lambda: 'σ\rς-ŉé'.isascii())
t(lambda: 'ıa'.encode('latin-1', 'surrogateescape'))
t(lambda: list('²Ⅰ'))
t(lambda: ''.capitalize())
t(lambda: int('Ⅷ𝟎\nﬁİ'))
t(lambda: 'a中\u2028ß'.isupper())
t(lambda: '²𐐀Ⅷ\u200b\n'.lower())
# --- expect
# outcome: ok
# output:
# bytes b'\x1f\xb3!` \x03'
# str '\x7f́中'
# bool False
# list ['Ⅷ', 'İΐ']
# bytes b'z0'
# str '\\xf0'
# str 'ǅzé中'
# bytes b'\x0b\x00\x01\xfb\xbd\x00\xc3\x03'
# str 'Σſ'
# bytes b'\xe2\x80\x83\xf0\x90\x90\x80\xcf\x83\xc2\xa0\xe2\x85\xa0\xc7\x86'
# str '龩\uf042ꃰ'
# bool False
# list ['B']
# list []
# bool True
# bool False
# bool False
# str "'ⅳⅳ́\\u200b\\u2003😀'"
# bool False
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
# bytes b'\xff\xfe'
# ! UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# str '́_'
# ! ValueError could not convert string to float: ''
# bytes b'\xe2\x80\xa8\xcf\x83B'
# str '        ıİ'
# str '\x00É'
# bool False
# list []
# bytes b'\xef\xbb\xbf\x7f\xe2\x80\xa8\xe2\x80\x8b'
# str '\u200b\xad́'
# str '中İ\xad\u2003Ⅰ\x00'
# bytes b'\xff\xfe\x00\x00\x7f\x00\x00\x00\xb2\x00\x00\x00\r\x00\x00\x00\xce\xd7\x01\x00s!\x00\x00'
# str 'B\u2003-\u2003'
# ! UnicodeEncodeError 'ascii' codec can't encode character '\u0130' in position 1: ordinal not in range(128)
# str "'ßς𐐀σ\\u2003é'"
# bool True
# str "'ςⅧſ"
# str '\x00'
# list ['ᾳ', 'ａ', '²', 'ǆ', 'σ', '0']
# ! LookupError unknown error handler name 'nope'
# str "''"
# bool False
# str "²'\xad😀½"
# str '\u0378SS𝟎Z\nΪ́'
# ! TypeError don't know how to handle UnicodeDecodeError in error callback
# str '¬\x80\x9f\x80þ\x80'
# str '\u200b'
# bytes b's!\x7f\x01B\x00\xb3\x1f\n\x00'
# str '\tａ0😀'
# str '\\xc3\\x41\\xfe\\xac\\xac\\x80'
# bytes b'!`\x00\xbd'
# bool False
# bool False
# ! UnicodeEncodeError 'latin-1' codec can't encode character '\u0131' in position 0: ordinal not in range(256)
# list ['²', 'Ⅰ']
# str ''
# ! ValueError invalid literal for int() with base 10: 'Ⅷ𝟎\nﬁİ'
# bool False
# str '²𐐨ⅷ\u200b\n'
