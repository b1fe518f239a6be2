"""Methods and attributes of int."""
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes(1, "big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x00\x04", "little"), int.from_bytes(b"\xff\xff", "big", signed=True))
print((7).__add__(3), (7).__floordiv__(2), (7).__neg__(), (7).__eq__(7), (7).__lt__(8), (7).__index__(), (7).__bool__())
print((5).as_integer_ratio(), int.__name__, (3).__class__.__name__, int(5).__add__("x"))
try:
    (300).to_bytes(1, "big")
except OverflowError as e:
    print(e)
try:
    (-1).to_bytes(1, "big")
except OverflowError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 5 0 5 1 5
# b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff' b'\x05'
# 1024 1024 -1
# 10 3 -7 True True 7 True
# (5, 1) int int NotImplemented
# int too big to convert
# can't convert negative int to unsigned
