"""Letters of all kinds through the methods that look at them, part 1."""
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
t(lambda: '\u2003\x1c\n'.isprintable())
t(lambda: ' '.isdecimal())
t(lambda: 'ς\x1c\u0378\u200bﬁσ'.istitle())
t(lambda: 'ⅳ-\nİ'.rsplit())
t(lambda: b'\xfe\xe2A\xac\xa0'.decode('utf-8', 'xmlcharrefreplace'))
t(lambda: 'ǆⅠａ'.rstrip())
t(lambda: ''.lstrip())
t(lambda: '_'.encode('us-ascii', 'xmlcharrefreplace'))
t(lambda: '\x7f\xa0Ⅷǰ'.isnumeric())
t(lambda: b''.decode('utf-32-be', 'nope'))
t(lambda: '\r\x1cⅠ'.isspace())
t(lambda: '\u200b_İ中'.casefold())
t(lambda: 'ａ\x7f\u2003'.strip())
t(lambda: 'ａ\x1c\u0378'.expandtabs())
t(lambda: b'\xac\xa0\xf0\x80\x00B\xe2\x80'.decode('utf-8', 'strict'))
t(lambda: 'ı'.casefold())
t(lambda: 'ⅳŉᾳ𐐀'.split())
t(lambda: 'a½ᾳ_-½'.upper())
t(lambda: float('ﬁ\x7f١\u2028σİ'))
t(lambda: '\u200bⅧ中'.strip())
t(lambda: '😀B\u0378\t²'.isdigit())
t(lambda: '²\u200bǆﬁΣ'.isalpha())
t(lambda: '😀ΐ'.splitlines())
t(lambda: 'ﬁ中'.isidentifier())
t(lambda: "½ſ'\r_".__repr__())
t(lambda: ''.rsplit())
t(lambda: list('_\x0b\u2003'))
t(lambda: '\xa0ǰ \u200b\x1ć'.isalnum())
t(lambda: b'\xa9\xa0\xe2\xacBA\xc0'.decode('latin-1', 'nope'))
t(lambda: ' ΐß'.capitalize())
t(lambda: b'\x82\xff\x80A\x9f\x80AA'.decode('utf-32-le', 'backslashreplace'))
t(lambda: ''.expandtabs())
t(lambda: ' \u2028σ'.encode())
t(lambda: 'ıaB\nς'.encode('utf-16-le', 'replace'))
t(lambda: repr('\x0b'))
t(lambda: ''.isascii())
t(lambda: b'\xfe\xa9\xe2\xfe'.decode('utf-8', 'nope'))
t(lambda: 'ǆσ'.isupper())
t(lambda: ascii(' \u2028́é'))
t(lambda: ''.islower())
t(lambda: int(' \taßı\xa0'))
t(lambda: 'Σⅳⅳſ\x7f'.encode('UTF8', 'replace'))
t(lambda: ''.swapcase())
t(lambda: b'\xe2\x82\xed'.decode('utf-16-le', 'strict'))
t(lambda: '-ⅳⅧａß\x00'.encode('utf-16-be', 'surrogateescape'))
t(lambda: '😀中σ'.upper())
t(lambda: '́½_'.splitlines())
t(lambda: float(''))
t(lambda: 'ﬁǰa'.title())
t(lambda: '𝟎ᾳı'.__repr__())
t(lambda: b'\xed\x80\xfe\x9f\x80\x80\x80\xa9'.decode('latin-1', 'strict'))
t(lambda: 'ŉİß١'.encode('latin1', 'nope'))
t(lambda: 'ı_ς\xadǰ'.capitalize())
t(lambda: b'\xff\x80\x9f\xff'.decode('utf-32', 'strict'))
t(lambda: '😀Ⅰ\x1c'.encode('646', 'replace'))
t(lambda: '𐐀ſ-½σ\x00'.title())
t(lambda: 'Ⅷ\u0378́ß\xa0é'.lower())
t(lambda: 'a\u2003_'.encode('nope', 'nope'))
t(lambda: int('Bİ'))
t(lambda: '𐐀ǆB'.lower())
# --- expect
# outcome: ok
# output:
# bool False
# bool False
# bool False
# list ['ⅳ-', 'İ']
# ! TypeError don't know how to handle UnicodeDecodeError in error callback
# str 'ǆⅠａ'
# str ''
# bytes b'_'
# bool False
# str ''
# bool False
# str '\u200b_i̇中'
# str 'ａ\x7f'
# str 'ａ\x1c\u0378'
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 0: invalid start byte
# str 'ı'
# list ['ⅳŉᾳ𐐀']
# str 'A½ΑΙ_-½'
# ! ValueError could not convert string to float: 'ﬁ\x7f١\u2028σİ'
# str '\u200bⅧ中'
# bool False
# bool False
# list ['😀ΐ']
# bool True
# str '"½ſ\'\\r_"'
# list []
# list ['_', '\x0b', '\u2003']
# bool False
# str '©\xa0â¬BAÀ'
# str ' ΐß'
# str '\\x82\\xff\\x80\\x41\\x9f\\x80\\x41\\x41'
# str ''
# bytes b' \xe2\x80\xa8\xcf\x83'
# bytes b'1\x01a\x00B\x00\n\x00\xc2\x03'
# str "'\\x0b'"
# bool True
# ! LookupError unknown error handler name 'nope'
# bool False
# str "' \\u2028\\u0301\\xe9'"
# bool False
# ! ValueError invalid literal for int() with base 10: ' \taßı\xa0'
# bytes b'\xce\xa3\xe2\x85\xb3\xe2\x85\xb3\xc5\xbf\x7f'
# str ''
# ! UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xed in position 2: truncated data
# bytes b'\x00-!s!g\xffA\x00\xdf\x00\x00'
# str '😀中Σ'
# list ['́½_']
# ! ValueError could not convert string to float: ''
# str 'Fiǰa'
# str "'𝟎ᾳı'"
# str 'í\x80þ\x9f\x80\x80\x80©'
# ! LookupError unknown error handler name 'nope'
# str 'I_ς\xadǰ'
# ! UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# bytes b'??\x1c'
# str '𐐀ſ-½Σ\x00'
# str 'ⅷ\u0378́ß\xa0é'
# ! LookupError unknown encoding: nope
# ! ValueError invalid literal for int() with base 10: 'Bİ'
# str '𐐨ǆb'
