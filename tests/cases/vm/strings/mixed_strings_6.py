"""Letters of all kinds through the methods that look at them, part 6."""
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
t(lambda: "'中éB\u0378".istitle())
t(lambda: 'ßΣⅳ\u0378\n\xa0'.lstrip())
t(lambda: '\r\u200b'.isidentifier())
t(lambda: '²\x0bσ'.strip())
t(lambda: b'\xe2\x00\xf0\xfe\xed\xfe\xf0'.decode('ascii', 'replace'))
t(lambda: '\x00'.upper())
t(lambda: '²'.encode('ISO8859-1', 'surrogatepass'))
t(lambda: 'ⅳ𝟎ſⅧ²½'.isascii())
t(lambda: '\x0b²\u2003ΐ١\n'.rsplit())
t(lambda: b'\xa9\xc0\xa9\x80B'.decode('utf-32-be', 'replace'))
t(lambda: 'é𐐀½ſᾳ'.isalpha())
t(lambda: '中ŉ\x1cς'.encode('L1', 'surrogateescape'))
t(lambda: '\x0b²𝟎\x0b-'.__repr__())
t(lambda: 'ǰ²'.isalnum())
t(lambda: ''.splitlines())
t(lambda: b'\xc3\x80\xffA\xed\x80\x80'.decode('utf-8', 'nope'))
t(lambda: b'\x80\xed\x98\x80'.decode('utf-8-sig', 'strict'))
t(lambda: ''.encode('utf-32', 'strict'))
t(lambda: 'Σ-ſ'.isupper())
t(lambda: '² '.isprintable())
t(lambda: '²ǰǅᾳ_'.split())
t(lambda: 'ŉΣ\u0378 0'.splitlines())
t(lambda: '\r\u2003ßß'.rsplit())
t(lambda: ''.isdecimal())
t(lambda: sorted('ᾳaⅳſ'))
t(lambda: list(''))
t(lambda: 'é😀\xa0Σ\x0b'.rstrip())
t(lambda: '𝟎\x00\x7f_½'.islower())
t(lambda: '\xa0ς中'.title())
t(lambda: '\tⅠ𝟎ǅ😀'.expandtabs())
t(lambda: ''.encode('utf-8', 'surrogatepass'))
t(lambda: "\nŉ'١".isnumeric())
t(lambda: int('𐐀Ⅷ\u0378ǆ²ſ'))
t(lambda: '𝟎'.title())
t(lambda: '\u200b'.encode('utf-32', 'replace'))
t(lambda: '😀'.lower())
t(lambda: b'\xc0'.decode('utf-32-be', 'strict'))
t(lambda: '\x0bⅠ'.expandtabs())
t(lambda: 'ⅳ'.isspace())
t(lambda: list('Σ_'))
t(lambda: 'ﬁ'.casefold())
t(lambda: '\x00ǰσ\n'.casefold())
t(lambda: '\xa0😀½ᾳ١0'.encode('utf-16-le', 'namereplace'))
t(lambda: 'Bé'.lstrip())
t(lambda: b'\x82\x98\xfe\x00\xf0\xff\x00'.decode('utf-32', 'strict'))
t(lambda: float('aⅳａ²ǅ'))
t(lambda: '\r½z'.swapcase())
t(lambda: 'z\u0378\u2003ａ'.encode('nope', 'nope'))
t(lambda: 'ⅠⅧ'.isdigit())
t(lambda: '\u0378١'.upper())
t(lambda: b'\xa9B\x80'.decode('utf-8-sig', 'strict'))
t(lambda: sorted('\n'))
t(lambda: '\xadﬁ'.rstrip())
t(lambda: ascii("_\u2003'\x1cａ"))
t(lambda: 'İΣ'.strip())
t(lambda: '😀ǅ²İᾳΐ'.swapcase())
t(lambda: '\u2003ǆé'.encode('utf-32', 'replace'))
t(lambda: ascii('\nⅠ'))
t(lambda: 'aİ\rſａ'.encode('utf-32-le', 'replace'))
t(lambda: ascii('ǅ\x0bａ_\x1cǅ'))
# --- expect
# outcome: ok
# output:
# bool False
# str 'ßΣⅳ\u0378\n\xa0'
# bool False
# str '²\x0bσ'
# str '�\x00�����'
# str '\x00'
# bytes b'\xb2'
# bool False
# list ['²', 'ΐ١']
# str '��'
# bool False
# ! UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# str "'\\x0b²𝟎\\x0b-'"
# bool True
# list []
# ! LookupError unknown error handler name 'nope'
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
# bytes b'\xff\xfe\x00\x00'
# bool False
# bool True
# list ['²ǰǅᾳ_']
# list ['ŉΣ\u0378 0']
# list ['ßß']
# bool False
# list ['a', 'ſ', 'ᾳ', 'ⅳ']
# list []
# str 'é😀\xa0Σ'
# bool False
# str '\xa0Σ中'
# str '        Ⅰ𝟎ǅ😀'
# bytes b''
# bool False
# ! ValueError invalid literal for int() with base 10: '𐐀Ⅷ\u0378ǆ²ſ'
# str '𝟎'
# bytes b'\xff\xfe\x00\x00\x0b \x00\x00'
# str '😀'
# ! UnicodeDecodeError 'utf-32-be' codec can't decode byte 0xc0 in position 0: truncated data
# str '\x0bⅠ'
# bool False
# list ['Σ', '_']
# str 'fi'
# str '\x00ǰσ\n'
# bytes b'\xa0\x00=\xd8\x00\xde\xbd\x00\xb3\x1fa\x060\x00'
# str 'Bé'
# ! UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# ! ValueError could not convert string to float: 'aⅳａ²ǅ'
# str '\r½Z'
# ! LookupError unknown encoding: nope
# bool False
# str '\u0378١'
# ! UnicodeDecodeError 'utf-8' codec can't decode byte 0xa9 in position 0: invalid start byte
# list ['\n']
# str '\xadﬁ'
# str '"_\\u2003\'\\x1c\\uff41"'
# str 'İΣ'
# str '😀ǅ²i̇ΑΙΪ́'
# bytes b'\xff\xfe\x00\x00\x03 \x00\x00\xc6\x01\x00\x00\xe9\x00\x00\x00'
# str "'\\n\\u2160'"
# bytes b'a\x00\x00\x000\x01\x00\x00\r\x00\x00\x00\x7f\x01\x00\x00A\xff\x00\x00'
# str "'\\u01c5\\x0b\\uff41_\\x1c\\u01c5'"
