"""Letters of all kinds through the methods that look at them, part 5."""
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
t(lambda: 'ǰ\t\u0378é'.__repr__())
t(lambda: 'ΐǆ'.isalpha())
t(lambda: 'ᾳ\r\u200bßǆ'.swapcase())
t(lambda: ''.splitlines())
t(lambda: 'ａŉ'.islower())
t(lambda: 'ⅳ\tⅳǰ'.rsplit())
t(lambda: 'á½z²'.rstrip())
t(lambda: '\u0378σ'.isspace())
t(lambda: "İ' \u0378𝟎".rstrip())
t(lambda: ascii('ı'))
t(lambda: sorted('\u0378ａıς'))
t(lambda: '²ß́\x1c'.casefold())
t(lambda: '\t\xad0ǰ'.isdigit())
t(lambda: 'éß\xad'.split())
t(lambda: '中 zaａǆ'.encode())
t(lambda: b''.decode('utf-8', 'backslashreplace'))
t(lambda: ''.isdecimal())
t(lambda: '\u2003z'.splitlines())
t(lambda: 'ǰ'.__repr__())
t(lambda: 'ΣⅠ½ᾳ\r'.isalnum())
t(lambda: 'ſⅠ²'.lower())
t(lambda: b'\xc0\xe2\x80'.decode('utf-32', 'backslashreplace'))
t(lambda: '0ﬁﬁ\u2028'.istitle())
t(lambda: '\u2028'.title())
t(lambda: 'é'.encode())
t(lambda: 'ǰ'.encode('utf-32-le', 'surrogatepass'))
t(lambda: list('İσǅ\u0378ΐ\n'))
t(lambda: 'zⅳ'.isnumeric())
t(lambda: b'\xa9\x00\x80\x98\xa0\xf0\x80\xa0'.decode('utf-32-be', 'strict'))
t(lambda: int('σ\x0b\x7fıΐ١'))
t(lambda: '\u0378\xadz١'.encode('utf-32-be', 'surrogateescape'))
t(lambda: ''.title())
t(lambda: '\u0378\u200b \tǅ'.isidentifier())
t(lambda: '\u2003_'.upper())
t(lambda: repr(''))
t(lambda: repr('\rⅳ𐐀\xa0\x1c١'))
t(lambda: '\u2003σǆ'.encode('ISO8859-1', 'surrogatepass'))
t(lambda: '𐐀_ⅳ'.encode('latin1', 'nope'))
t(lambda: ''.encode())
t(lambda: ascii('\x7f\x1c Σ'))
t(lambda: '́é'.upper())
t(lambda: b'B'.decode('utf-32-be', 'strict'))
t(lambda: b'\x80'.decode('utf-8', 'nope'))
t(lambda: 'ǅ'.rsplit())
t(lambda: '-\u200b\rΣ\u0378'.lower())
t(lambda: 'İ'.isprintable())
t(lambda: ascii(''))
t(lambda: 'ǰ'.encode('nope', 'replace'))
t(lambda: float('Ⅰ'))
t(lambda: 'ŉ\u2003İ\xadς\x7f'.casefold())
t(lambda: len('\u2003Σⅳ\x7fß'))
t(lambda: '²éŉ中😀'.lstrip())
t(lambda: '\x7f𝟎ŉ\t\x7fſ'.lstrip())
t(lambda: '𝟎½́'.casefold())
t(lambda: '́𐐀'.swapcase())
t(lambda: ''.strip())
t(lambda: 'ǆ\tⅧⅳ½'.encode())
t(lambda: '\x7fσ _'.isascii())
t(lambda: '\x1c'.split())
t(lambda: 'Ⅷ'.capitalize())
# --- expect
# outcome: ok
# output:
# str "'ǰ\\t\\u0378é'"
# bool True
# str 'ΑΙ\r\u200bSSǄ'
# list []
# bool True
# list ['ⅳ', 'ⅳǰ']
# str 'á½z²'
# bool False
# str "İ' \u0378𝟎"
# str "'\\u0131'"
# list ['ı', '\u0378', 'ς', 'ａ']
# str '²sś\x1c'
# bool False
# list ['éß\xad']
# bytes b'\xe4\xb8\xad za\xef\xbd\x81\xc7\x86'
# str ''
# bool False
# list ['\u2003z']
# str "'ǰ'"
# bool False
# str 'ſⅰ²'
# str '\\xc0\\xe2\\x80'
# bool False
# str '\u2028'
# bytes b'\xc3\xa9'
# bytes b'\xf0\x01\x00\x00'
# list ['İ', 'σ', 'ǅ', '\u0378', 'ΐ', '\n']
# bool False
# ! UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# ! ValueError invalid literal for int() with base 10: 'σ\x0b\x7fıΐ١'
# bytes b'\x00\x00\x03x\x00\x00\x00\xad\x00\x00\x00z\x00\x00\x06a'
# str ''
# bool False
# str '\u2003_'
# str "''"
# str "'\\rⅳ𐐀\\xa0\\x1c١'"
# ! UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-2: ordinal not in range(256)
# ! LookupError unknown error handler name 'nope'
# bytes b''
# str "'\\x7f\\x1c \\u03a3'"
# str '́É'
# ! UnicodeDecodeError 'utf-32-be' codec can't decode byte 0x42 in position 0: truncated data
# ! LookupError unknown error handler name 'nope'
# list ['ǅ']
# str '-\u200b\rσ\u0378'
# bool True
# str "''"
# ! LookupError unknown encoding: nope
# ! ValueError could not convert string to float: 'Ⅰ'
# str 'ʼn\u2003i̇\xadσ\x7f'
# int 5
# str '²éŉ中😀'
# str '\x7f𝟎ŉ\t\x7fſ'
# str '𝟎½́'
# str '́𐐨'
# str ''
# bytes b'\xc7\x86\t\xe2\x85\xa7\xe2\x85\xb3\xc2\xbd'
# bool False
# list []
# str 'Ⅷ'
