"""The basic operators on small ints, with the types they give."""
print(1 + 2, 7 - 10, 6 * 7, -3, +5, ~5, ~-1)
print(7 / 2, type(7 / 2).__name__, 6 / 3, 1 / 3)
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 0 // 5)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3, 0 % 5)
print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, 2 ** -1, -2 ** 2)
print(1 if 3 > 2 else 0, 10 - 2 - 3, 2 ** 3 ** 2, (1 + 2) * 3)
print(0x1F, 0o17, 0b101, 1_000_000, 0xFFFF_FFFF)
# --- expect
# outcome: ok
# output:
# 3 -3 42 -3 5 -6 0
# 3.5 float 2.0 0.3333333333333333
# 3 -4 -4 3 0
# 1 2 -2 -1 0
# 1024 1 1 -8 0.5 -4
# 1 5 512 9
# 31 15 5 1000000 4294967295
