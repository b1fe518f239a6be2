"""encode to bytes and decode back, with error handlers."""
print("é€😀".encode(), "abc".encode("ascii"), "é".encode("latin-1"), "aé".encode("ascii", "ignore"), "aé".encode("ascii", "replace"), "é".encode("utf-8").decode("utf-8"))
print(b"\xff\xfea".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"abc".decode(), str(b"abc", "utf-8"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "é".encode("ascii"))
show(lambda: b"\xff".decode())
show(lambda: b"\xe2\x82".decode())
show(lambda: "a".encode("nope"))
# --- expect
# outcome: ok
# output:
# b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'abc' b'\xe9' b'a' b'a?' é
# ��a ab abc abc
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# LookupError unknown encoding: nope
