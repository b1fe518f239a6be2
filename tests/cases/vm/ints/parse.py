"""int() of texts, with bases, signs, underscores and spaces."""
print(int("42"), int("  -17\n"), int("+8"), int("1_000"), int("0"), int("-0"))
print(int("ff", 16), int("0xff", 16), int("0b101", 2), int("777", 8), int("z", 36), int("0o17", 0), int("0x1f", 0), int("12", 0))
print(int(), int(3.99), int(-3.99), int(True), int("123456789012345678901234567890"))
print(int(b"12"), int("٣"))
for text, base in [("", 10), ("a", 10), ("1.5", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("9", 8), ("012", 0), (" ", 10), ("0x", 16), ("- 1", 10)]:
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
# --- expect
# outcome: ok
# output:
# 42 -17 8 1000 0 0
# 255 255 5 511 35 15 31 12
# 0 3 -3 1 123456789012345678901234567890
# 12 3
# invalid literal for int() with base 10: ''
# invalid literal for int() with base 10: 'a'
# invalid literal for int() with base 10: '1.5'
# invalid literal for int() with base 10: '1__0'
# invalid literal for int() with base 10: '_1'
# invalid literal for int() with base 10: '1_'
# invalid literal for int() with base 8: '9'
# invalid literal for int() with base 0: '012'
# invalid literal for int() with base 10: ' '
# invalid literal for int() with base 16: '0x'
# invalid literal for int() with base 10: '- 1'
