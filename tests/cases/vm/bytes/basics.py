"""Bytes literals, indexing and operators."""
b = b"abc\x00\xff"
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), b + b"d", b"x" * 3, 97 in b, b"bc" in b, list(b), b == b"abc\x00\xff", b"a" < b"b")
print(bytes(3), bytes([1, 2, 255]), bytes(b"x"), bytes("é", "utf-8"), bytes(range(3)), bytes(), b'"\'', b"'", b"\t\n\\\r", rb"\n", b"a" b"b")
print(hash(b"a") == hash(b"a"), {b"k": 1}, bool(b""), [x + 1 for x in b"ab"], bytes.fromhex("00ff 10"), b"\x01\xab".hex(), b"abc".hex("-"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: b"a" + "a")
show(lambda: "a" + b"a")
show(lambda: bytes([256]))
show(lambda: bytes("a"))
show(lambda: b"abc"[5])
show(lambda: bytes(-1))
show(lambda: bytes([1.5]))
show(lambda: bytes.fromhex("0g"))
# --- expect
# outcome: ok
# output:
# b'abc\x00\xff' 97 255 b'bc' b'\xff\x00cba' 5 b'abc\x00\xffd' b'xxx' True True [97, 98, 99, 0, 255] True True
# b'\x00\x00\x00' b'\x01\x02\xff' b'x' b'\xc3\xa9' b'\x00\x01\x02' b'' b'"\'' b"'" b'\t\n\\\r' b'\\n' b'ab'
# True {b'k': 1} False [98, 99] b'\x00\xff\x10' 01ab 61-62-63
# TypeError can't concat str to bytes
# TypeError can only concatenate str (not "bytes") to str
# ValueError bytes must be in range(0, 256)
# TypeError string argument without an encoding
# IndexError index out of range
# ValueError negative count
# TypeError 'float' object cannot be interpreted as an integer
# ValueError non-hexadecimal number found in fromhex() arg at position 1
