"""Shifts and bit operators, negative numbers in two's complement."""
print(6 & 3, 6 | 3, 6 ^ 3, ~6)
print(-6 & 3, -6 | 3, -6 ^ 3, -1 & 0xFF, -256 >> 4, -1 >> 100, 5 >> 1)
print(1 << 62, 1 << 63, 1 << 64, -1 << 63, (1 << 100) >> 98, (-(1 << 100)) >> 3)
print((2**70) & (2**70 - 1), (2**70) | 1, (2**70) ^ (2**70 + 5), ~(2**70), (-2**70) & (2**65))
print(True & False, True | False, True ^ True, True & 3, ~True)
print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count())
# --- expect
# outcome: ok
# output:
# 2 7 5 -7
# 2 -5 -7 255 -16 -1 2
# 4611686018427387904 9223372036854775808 18446744073709551616 -9223372036854775808 4 -158456325028528675187087900672
# 0 1180591620717411303425 5 -1180591620717411303425 0
# False True False 1 -2
# 8 0 9 101 8 3
