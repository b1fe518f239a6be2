"""The border of 64 bits is invisible."""
m = 9223372036854775807
print(m + 1, -m - 2, m * m, m * -1 - 1, -(-m - 1), abs(-m - 1))
print((-m - 1) // -1, (-m - 1) % -1, m - -1)
x = m
x += 1
x -= 1
print(x == m, x + 1 > m, (m + 1) - 1 == m, hash(m + 1 - 1) == hash(m))
y = 1
for i in range(70):
    y *= 2
print(y, y >> 70, y // 2**69)
total = 0
for i in range(5):
    total += m
print(total)
# --- expect
# outcome: ok
# output:
# 9223372036854775808 -9223372036854775809 85070591730234615847396907784232501249 -9223372036854775808 9223372036854775808 9223372036854775808
# 9223372036854775808 0 9223372036854775808
# True True True True
# 1180591620717411303424 1 2
# 46116860184273879035
