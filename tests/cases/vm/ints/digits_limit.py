"""The text of very large ints is limited to 4300 digits, as in CPython."""
n = 10 ** 4299
print(len(str(n)))
def show(f):
    try:
        print(f())
    except ValueError as e:
        print(e)
show(lambda: str(10 ** 4300))
show(lambda: int("1" * 4301))
show(lambda: len(hex(10 ** 4300)))
show(lambda: len("%d" % 10 ** 4300))
# --- expect
# outcome: ok
# output:
# 4300
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# 3574
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
