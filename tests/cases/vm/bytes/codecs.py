"""UTF-16 and UTF-32 with and without byte order marks, and what a codec that fails tells."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
s = "aé€😀"
for name in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "UTF_8", "u8", "L1", "Latin-1", "us-ascii"]:
    t(lambda: s.encode(name, "backslashreplace"))
    t(lambda: s.encode(name, "replace").decode(name))
for raw, name in [(b"\xff\xfea\x00", "utf-16"), (b"\xfe\xff\x00a", "utf-16"), (b"a\x00", "utf-16"), (b"a", "utf-16"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xdc\x41\x00", "utf-16-le"), (b"\x00\xd8\x41\x00", "utf-16-le"), (b"\xff\xfe\x00\x00a\x00\x00\x00", "utf-32"), (b"a\x00\x00", "utf-32-le"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"\x00\xd8\x00\x00", "utf-32-le"), (b"\xef\xbb\xbfx", "utf-8-sig"), (b"\xef\xbb\xbfx", "utf-8"), (b"\xc3", "utf-8"), (b"\xe2\x82", "utf-8"), (b"\xff", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"\xc0\xaf", "utf-8"), (b"a\x80b", "ascii")]:
    for errors in ["strict", "ignore", "replace", "backslashreplace"]:
        t(lambda: raw.decode(name, errors))
def parts(f):
    try:
        f()
    except UnicodeError as e:
        print(type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason, e.args, e)
parts(lambda: "abcé€d".encode("ascii"))
parts(lambda: "😀".encode("latin-1"))
parts(lambda: b"ab\xff\xfe".decode("utf-8"))
parts(lambda: bytearray(b"\x80").decode("ascii"))
parts(lambda: b"\xf0\x9f".decode())
e = UnicodeDecodeError("mine", b"abc", 1, 2, "because")
print(e, repr(e), e.start, isinstance(e, ValueError))
e = UnicodeEncodeError("mine", "abc", 0, 3, "because")
print(e, e.reason)
t(lambda: "a".encode("nope"))
t(lambda: b"a".decode("nope"))
t(lambda: "é".encode("ascii", "nope"))
t(lambda: "a".encode("ascii", "nope"))
t(lambda: b"\xff".decode("ascii", "xmlcharrefreplace"))
t(lambda: "a".encode(5))
t(lambda: b"a".decode("utf-8", 5))
t(lambda: "é<€".encode("ascii", "xmlcharrefreplace"))
# --- expect
# outcome: ok
# output:
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
# 'aé€😀'
# b'\xef\xbb\xbfa\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
# 'aé€😀'
# b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde'
# 'aé€😀'
# b'a\x00\xe9\x00\xac =\xd8\x00\xde'
# 'aé€😀'
# b'\x00a\x00\xe9 \xac\xd8=\xde\x00'
# 'aé€😀'
# b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00'
# 'aé€😀'
# b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00'
# 'aé€😀'
# b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00'
# 'aé€😀'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
# 'aé€😀'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
# 'aé€😀'
# b'a\xe9\\u20ac\\U0001f600'
# 'aé??'
# b'a\xe9\\u20ac\\U0001f600'
# 'aé??'
# b'a\\xe9\\u20ac\\U0001f600'
# 'a???'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# 'a'
# UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# ''
# '�'
# '\\x61'
# UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# ''
# '�'
# '\\x00\\xd8'
# UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# 'A'
# '�A'
# '\\x00\\xdcA'
# UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# 'A'
# '�A'
# '\\x00\\xd8A'
# 'a'
# 'a'
# 'a'
# 'a'
# UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# ''
# '�'
# '\\x61\\x00\\x00'
# UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# ''
# '�'
# '\\x00\\x00\\x11\\x00'
# UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# ''
# '�'
# '\\x00\\xd8\\x00\\x00'
# 'x'
# 'x'
# 'x'
# 'x'
# '\ufeffx'
# '\ufeffx'
# '\ufeffx'
# '\ufeffx'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
# ''
# '�'
# '\\xc3'
# UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# ''
# '�'
# '\\xe2\\x82'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# ''
# '�'
# '\\xff'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# ''
# '���'
# '\\xed\\xa0\\x80'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# ''
# '��'
# '\\xc0\\xaf'
# UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
# 'ab'
# 'a�b'
# 'a\\x80b'
# UnicodeEncodeError ascii abcé€d 3 5 ordinal not in range(128) ('ascii', 'abcé€d', 3, 5, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 3-4: ordinal not in range(128)
# UnicodeEncodeError latin-1 😀 0 1 ordinal not in range(256) ('latin-1', '😀', 0, 1, 'ordinal not in range(256)') 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
# UnicodeDecodeError utf-8 b'ab\xff\xfe' 2 3 invalid start byte ('utf-8', b'ab\xff\xfe', 2, 3, 'invalid start byte') 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
# UnicodeDecodeError ascii b'\x80' 0 1 ordinal not in range(128) ('ascii', b'\x80', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
# UnicodeDecodeError utf-8 b'\xf0\x9f' 0 2 unexpected end of data ('utf-8', b'\xf0\x9f', 0, 2, 'unexpected end of data') 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# 'mine' codec can't decode byte 0x62 in position 1: because UnicodeDecodeError('mine', b'abc', 1, 2, 'because') 1 True
# 'mine' codec can't encode characters in position 0-2: because because
# LookupError unknown encoding: nope
# LookupError unknown encoding: nope
# LookupError unknown error handler name 'nope'
# b'a'
# TypeError don't know how to handle UnicodeDecodeError in error callback
# TypeError encode() argument 'encoding' must be str, not int
# TypeError decode() argument 'errors' must be str, not int
# b'&#233;<&#8364;'
