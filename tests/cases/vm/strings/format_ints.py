"""Format specifications of ints."""
n = 1234567
print(f"{n:d}|{n:,}|{n:_}|{n:10}|{n:<10}|{n:^10}|{n:>10}|{n:010}|{n:+}|{n: }|{-n:+}|{n:x}|{n:X}|{n:#x}|{n:o}|{n:#o}|{42:b}|{42:#b}|{42:08b}|{42:#010x}")
print(f"{n:*>12,}|{n:=+12}|{-5:05}|{-5:=5}|{5:<05}|{65:c}|{n:e}|{n:.2f}|{n:g}|{n:%}|{255:_b}|{2**64:_x}|{n:012,}|{3:n}")
print(format(7, "3"), format(7, "<3") + "|", format(-7, "^5") + "|", format(10**25, ","), format(True, "5"), "{:>{w}}".format(5, w=4))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: format(1, "s"))
show(lambda: format(1, ".2d"))
show(lambda: format(1, "q"))
show(lambda: format(1, ",x"))
show(lambda: format(1, "10,5"))
show(lambda: format(-1, "c"))
# --- expect
# outcome: ok
# output:
# 1234567|1,234,567|1_234_567|   1234567|1234567   | 1234567  |   1234567|0001234567|+1234567| 1234567|-1234567|12d687|12D687|0x12d687|4553207|0o4553207|101010|0b101010|00101010|0x0000002a
# ***1,234,567|+    1234567|-0005|-   5|50000|A|1.234567e+06|1234567.00|1.23457e+06|123456700.000000%|1111_1111|1_0000_0000_0000_0000|0,001,234,567|3
#   7 7  |  -7  | 10,000,000,000,000,000,000,000,000     1    5
# ValueError Unknown format code 's' for object of type 'int'
# ValueError Precision not allowed in integer format specifier
# ValueError Unknown format code 'q' for object of type 'int'
# ValueError Cannot specify ',' with 'x'.
# ValueError Cannot specify ',' with '5'.
# OverflowError %c arg not in range(0x110000)
