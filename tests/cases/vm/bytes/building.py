"""Bytes from many sources, comparison and loops."""
data = bytes(range(5)) + b"xyz" + bytes([255, 0])
print(data, len(data), data[5:8].decode(), sum(data), max(data), data.index(b"y"), data.find(b"q"), data.count(0), b"a" in data, 255 in data, [hex(b) for b in data[-2:]], sorted(b"bca"), bytes(reversed(b"abc")), b"%d-%s" % (5, b"x"))
print("héllo".encode("utf-8"), list("é".encode()), bytes.fromhex("deadbeef").hex(), int.from_bytes(b"\x01\x00", "big"), b"x".ljust(3, b"."), b"A,B".lower().split(b","), b"".join([b"a", b"b"]) == b"ab", {b"a": 1}[b"a"])
# --- expect
# outcome: ok
# output:
# b'\x00\x01\x02\x03\x04xyz\xff\x00' 10 xyz 628 255 6 -1 2 False True ['0xff', '0x0'] [97, 98, 99] b'cba' b'5-x'
# b'h\xc3\xa9llo' [195, 169] deadbeef 256 b'x..' [b'a', b'b'] True 1
