"""bytes and bytearray take each other, and the left one says what comes out."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
x, y = b"ab,cd", bytearray(b"ab,cd")
for f in [
    lambda s, o: s + o,
    lambda s, o: s.split(o[2:3]),
    lambda s, o: s.partition(o[2:3]),
    lambda s, o: s.replace(o[:1], o[4:]),
    lambda s, o: s.strip(o[:1]),
    lambda s, o: s.find(o[3:]),
    lambda s, o: s.count(o[2:3]),
    lambda s, o: s.startswith((b"zz", o[:2])),
    lambda s, o: s.removeprefix(o[:3]),
    lambda s, o: s.join([o, s]),
    lambda s, o: s.center(9, o[2:3]),
    lambda s, o: s.translate(bytes(range(255, -1, -1)))[:2],
    lambda s, o: s.upper(),
    lambda s, o: s.title(),
    lambda s, o: s[1:3],
    lambda s, o: s[0],
    lambda s, o: s * 2,
    lambda s, o: o in s,
    lambda s, o: 44 in s,
    lambda s, o: s == o,
    lambda s, o: s <= o,
    lambda s, o: s.hex("-", 2),
    lambda s, o: s.decode(),
    lambda s, o: list(s),
    lambda s, o: s.splitlines(),
    lambda s, o: s.zfill(8),
    lambda s, o: s.expandtabs(),
    lambda s, o: b"%b|%s" % (s, o),
    lambda s, o: bytearray(b"%d") % 7,
    lambda s, o: int.from_bytes(s, "big"),
    lambda s, o: str(s, "ascii"),
    lambda s, o: s.ljust(7, o),
    lambda s, o: s.split(""),
    lambda s, o: s.join(["a"]),
    lambda s, o: s.find("a"),
    lambda s, o: s.startswith("a"),
    lambda s, o: s.replace(b"a", "b"),
    lambda s, o: s.count(300),
]:
    t(lambda: f(x, y))
    t(lambda: f(y, x))
print(int(bytearray(b"12")), float(bytearray(b"1.5")), ord(bytearray(b"a")), bytes(bytearray(b"q")), bytearray(b"q").hex())
print(bytearray.fromhex("00 ff"), bytes.fromhex("0aF0"), bytearray.maketrans(b"a", b"b")[97], isinstance(y, bytes), type(y).__mro__)
t(lambda: bytearray(2.0))
t(lambda: bytearray("text"))
t(lambda: bytearray("text", "ascii"))
t(lambda: bytearray([1, 2, 300]))
t(lambda: bytearray(-1))
t(lambda: bytearray([1], "ascii"))
t(lambda: bytearray(None))
t(lambda: bytearray("é", "ascii", "replace"))
match bytearray(b"m"):
    case bytes():
        print("bytes")
    case bytearray(whole):
        print("bytearray", whole)
class Log(bytearray):
    def put(self, text):
        self += text.encode()
        return self
log = Log(b">")
print(log.put("a").put("b"), type(log).__name__, log == b">ab", log[1:], len(log))
# --- expect
# outcome: ok
# output:
# b'ab,cdab,cd'
# bytearray(b'ab,cdab,cd')
# [b'ab', b'cd']
# [bytearray(b'ab'), bytearray(b'cd')]
# (b'ab', bytearray(b','), b'cd')
# (bytearray(b'ab'), bytearray(b','), bytearray(b'cd'))
# b'db,cd'
# bytearray(b'db,cd')
# b'b,cd'
# bytearray(b'b,cd')
# 3
# 3
# 1
# 1
# True
# True
# b'cd'
# bytearray(b'cd')
# b'ab,cdab,cdab,cd'
# bytearray(b'ab,cdab,cdab,cd')
# b',,ab,cd,,'
# bytearray(b',,ab,cd,,')
# b'\x9e\x9d'
# bytearray(b'\x9e\x9d')
# b'AB,CD'
# bytearray(b'AB,CD')
# b'Ab,Cd'
# bytearray(b'Ab,Cd')
# b'b,'
# bytearray(b'b,')
# 97
# 97
# b'ab,cdab,cd'
# bytearray(b'ab,cdab,cd')
# True
# True
# True
# True
# True
# True
# True
# True
# '61-622c-6364'
# '61-622c-6364'
# 'ab,cd'
# 'ab,cd'
# [97, 98, 44, 99, 100]
# [97, 98, 44, 99, 100]
# [b'ab,cd']
# [bytearray(b'ab,cd')]
# b'000ab,cd'
# bytearray(b'000ab,cd')
# b'ab,cd'
# bytearray(b'ab,cd')
# b'ab,cd|ab,cd'
# b'ab,cd|ab,cd'
# bytearray(b'7')
# bytearray(b'7')
# 418258903908
# 418258903908
# 'ab,cd'
# 'ab,cd'
# TypeError ljust() argument 2 must be a byte string of length 1, not bytearray
# TypeError ljust() argument 2 must be a byte string of length 1, not bytes
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'str'
# TypeError sequence item 0: expected a bytes-like object, str found
# TypeError sequence item 0: expected a bytes-like object, str found
# TypeError argument should be integer or bytes-like object, not 'str'
# TypeError argument should be integer or bytes-like object, not 'str'
# TypeError startswith first arg must be bytes or a tuple of bytes, not str
# TypeError startswith first arg must be bytes or a tuple of bytes, not str
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'str'
# ValueError byte must be in range(0, 256)
# ValueError byte must be in range(0, 256)
# 12 1.5 97 b'q' 71
# bytearray(b'\x00\xff') b'\n\xf0' 98 False (<class 'bytearray'>, <class 'object'>)
# TypeError cannot convert 'float' object to bytearray
# TypeError string argument without an encoding
# bytearray(b'text')
# ValueError byte must be in range(0, 256)
# ValueError negative count
# TypeError encoding without a string argument
# TypeError cannot convert 'NoneType' object to bytearray
# bytearray(b'?')
# bytearray bytearray(b'm')
# Log(b'>ab') Log True bytearray(b'ab') 3
