"""Bytearrays can be changed in place."""
ba = bytearray(b"abc")
ba[0] = 120
ba.append(33)
ba += b"zz"
del ba[1]
ba.extend([65, 66])
print(ba, bytes(ba), len(ba), ba.pop(), ba == b"xc!zzA", ba.decode())
print(bytearray(2), bytearray(b"ab") + b"c")
# --- expect
# outcome: ok
# output:
# bytearray(b'xc!zzA') b'xc!zzAB' 7 66 True xc!zzA
# bytearray(b'\x00\x00') bytearray(b'abc')
