"""Letters of all kinds through the methods that look at them, part 7."""
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
t(lambda: len('ǰ\u2028'))
t(lambda: 'ſ\xadΐ'.istitle())
t(lambda: '\u200b\r\u0378\x1c\x1cσ'.upper())
t(lambda: 'BⅧſⅳ'.split())
t(lambda: ''.encode('UTF8', 'xmlcharrefreplace'))
t(lambda: ''.isalnum())
t(lambda: '\r\xa0'.encode('nope', 'surrogatepass'))
t(lambda: 'ı\x0bſσ'.lstrip())
t(lambda: '\tａ中١Ⅰ'.isdecimal())
t(lambda: "'ⅳⅧ\x7f".expandtabs())
t(lambda: b'\x82\xfe\x00\xc0\xff\xc3\x00'.decode('latin-1', 'nope'))
t(lambda: 'a_ŉǰ'.encode('utf_8', 'backslashreplace'))
t(lambda: '😀\u0378aσς'.isidentifier())
t(lambda: '\u0378ǅ\rz'.title())
t(lambda: ''.lower())
t(lambda: 'ǰ\u0378𝟎́ſ'.encode('latin1', 'replace'))
t(lambda: ''.isprintable())
t(lambda: 'ǆ½'.split())
t(lambda: '中'.isupper())
t(lambda: b'\x98\x9f\x80\xed\xfe\x98'.decode('utf-32', 'replace'))
t(lambda: 'ΐB'.expandtabs())
t(lambda: 'ςﬁ'.rstrip())
t(lambda: '\na١ａ\u2003ﬁ'.__repr__())
t(lambda: b'\xa0\x98\xff\xf0'.decode('utf-8', 'backslashreplace'))
t(lambda: 'ⅳǅB'.encode('utf-32-le', 'backslashreplace'))
t(lambda: "\x1cǅΐé'".casefold())
t(lambda: '\r\u2028'.strip())
t(lambda: '_ΐﬁ_²Σ'.isdigit())
t(lambda: "ΐ𝟎'ǅǅᾳ".swapcase())
t(lambda: 'ßａ\tǅ\xad'.isascii())
t(lambda: '\xa0ǅİ'.encode('iso-8859-1', 'strict'))
t(lambda: '\r'.swapcase())
t(lambda: 'ςⅧß'.capitalize())
t(lambda: '́0aİz'.upper())
t(lambda: b'\xc3\x9f\xf0\xe2\x82A\xc3'.decode('utf-32-le', 'backslashreplace'))
t(lambda: 'z\u2003'.upper())
t(lambda: 'İé'.isalpha())
t(lambda: ascii(''))
t(lambda: ' 𐐀é ſ'.splitlines())
t(lambda: ascii('ſ\u200b\x0b'))
t(lambda: list('١½ı-é\u200b'))
t(lambda: b'\xed\xc3'.decode('utf-32-le', 'strict'))
t(lambda: '𐐀½\x00'.capitalize())
t(lambda: '\n_Ⅷ'.casefold())
t(lambda: "\x0b'\x1cΐΐ\r".lower())
t(lambda: '\x1céǆŉ'.rstrip())
t(lambda: 'ǅⅳ\x0bⅠ\u200b'.encode('utf-16', 'replace'))
t(lambda: 'Ⅰǆǰ\x0b\nŉ'.strip())
t(lambda: '½ǅﬁz-'.encode('utf-8-sig', 'surrogatepass'))
t(lambda: ''.isspace())
t(lambda: ''.isnumeric())
t(lambda: ascii('ａ\u0378Σ ᾳ'))
t(lambda: int('\tⅳ́σ-½'))
t(lambda: '_ǅß'.encode('ISO8859-1', 'surrogatepass'))
t(lambda: b'A\xff\x82\x00\xc0\xfe\xf0'.decode('utf-32', 'nope'))
t(lambda: 'ΐ\r-𝟎Σ'.encode('latin-1', 'nope'))
t(lambda: repr(''))
t(lambda: '_ΐς'.title())
t(lambda: list('\x7f'))
t(lambda: '𝟎ǅB\t'.encode('utf_8', 'namereplace'))
# --- expect
# outcome: ok
# output:
# int 2
# bool False
# str '\u200b\r\u0378\x1c\x1cΣ'
# list ['BⅧſⅳ']
# bytes b''
# bool False
# ! LookupError unknown encoding: nope
# str 'ı\x0bſσ'
# bool False
# str "'ⅳⅧ\x7f"
# str '\x82þ\x00ÀÿÃ\x00'
# bytes b'a_\xc5\x89\xc7\xb0'
# bool False
# str '\u0378ǅ\rZ'
# str ''
# bytes b'?????'
# bool True
# list ['ǆ½']
# bool False
# str '��'
# str 'ΐB'
# str 'ςﬁ'
# str "'\\na١ａ\\u2003ﬁ'"
# str '\\xa0\\x98\\xff\\xf0'
# bytes b's!\x00\x00\xc5\x01\x00\x00B\x00\x00\x00'
# str "\x1cǆΐé'"
# str ''
# bool False
# str "Ϊ́𝟎'ǅǅΑΙ"
# bool False
# ! UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
# str '\r'
# str 'Σⅷß'
# str '́0AİZ'
# str '\\xc3\\x9f\\xf0\\xe2\\x82\\x41\\xc3'
# str 'Z\u2003'
# bool True
# str "''"
# list [' 𐐀é ſ']
# str "'\\u017f\\u200b\\x0b'"
# list ['١', '½', 'ı', '-', 'é', '\u200b']
# ! UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-1: truncated data
# str '𐐀½\x00'
# str '\n_ⅷ'
# str "\x0b'\x1cΐΐ\r"
# str '\x1céǆŉ'
# bytes b'\xff\xfe\xc5\x01s!\x0b\x00`!\x0b '
# str 'Ⅰǆǰ\x0b\nŉ'
# bytes b'\xef\xbb\xbf\xc2\xbd\xc7\x85\xef\xac\x81z-'
# bool False
# bool False
# str "'\\uff41\\u0378\\u03a3 \\u1fb3'"
# ! ValueError invalid literal for int() with base 10: '\tⅳ́σ-½'
# ! UnicodeEncodeError 'latin-1' codec can't encode character '\u01c5' in position 1: ordinal not in range(256)
# ! LookupError unknown error handler name 'nope'
# ! LookupError unknown error handler name 'nope'
# str "''"
# str '_Ϊ́ς'
# list ['\x7f']
# bytes b'\xf0\x9d\x9f\x8e\xc7\x85B\t'
