"""Methods of bytes."""
b = b"Hello, World"
print(b.upper(), b.lower(), b.split(b", "), b.replace(b"l", b"L"), b.find(b"o"), b.rfind(b"o"), b.count(b"l"), b.startswith(b"He"), b.endswith(b"ld"), b.index(87))
print(b" a ".strip(), b",".join([b"a", b"b"]), b.decode(), b"a\nb".splitlines(), b"a-b".partition(b"-"), b"5".zfill(3), b"ab".center(6, b"*"), b"abc".isalpha(), b"12".isdigit(), b"ab".title(), b"abc".removeprefix(b"a"))
# --- expect
# outcome: ok
# output:
# b'HELLO, WORLD' b'hello, world' [b'Hello', b'World'] b'HeLLo, WorLd' 4 8 3 True True 7
# b'a' b'a,b' Hello, World [b'a', b'b'] (b'a', b'-', b'b') b'005' b'**ab**' True True b'Ab' b'bc'
