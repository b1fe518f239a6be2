"""Every augmented operator."""
x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 4; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 100; print(x)
x <<= 3; print(x)
x >>= 1; print(x)
x |= 7; print(x)
x &= 29; print(x)
x ^= 3; print(x)
x /= 4; print(x)
# --- expect
# outcome: ok
# output:
# 15
# 12
# 48
# 9
# 729
# 29
# 232
# 116
# 119
# 21
# 22
# 5.5
