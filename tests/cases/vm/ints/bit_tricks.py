"""Masks, population counts, hashes and gray codes."""
def popcount(n): return bin(n).count("1")
def rotl(x, r): return ((x << r) | (x >> (32 - r))) & 0xFFFFFFFF
h = 0x811C9DC5
for b in b"panda": h = ((h ^ b) * 0x01000193) & 0xFFFFFFFF
print(popcount(2**70 - 1), hex(rotl(0x80000001, 4)), hex(h), [n ^ n >> 1 for n in range(8)], 12 & -12, (1 << 40) - 1 & ~0xFF, -1 & 0xFFFF, int("1" * 64, 2) == 2**64 - 1)
x, seq = 1, []
for _ in range(5):
    x ^= x << 13 & 0xFFFFFFFFFFFFFFFF; x ^= x >> 7; x ^= x << 17 & 0xFFFFFFFFFFFFFFFF
    seq.append(x)
print(seq)
# --- expect
# outcome: ok
# output:
# 70 0x18 0xebfc3e7b [0, 1, 3, 2, 6, 7, 5, 4] 4 1099511627520 65535 True
# [1082269761, 1152992998833853505, 11177516664432764457, 17678023832001937445, 9659130143999365733]
