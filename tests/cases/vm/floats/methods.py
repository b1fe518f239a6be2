"""Methods of float."""
print((0.5).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (1.5).hex(), (-0.1).hex(), float.fromhex("0x1.8p+1"))
print((1.5).real, (1.5).imag, (1.5).conjugate(), (3.7).__int__(), (3.7).__trunc__(), (2.5).__round__(), (0.0).__bool__())
try:
    float("inf").as_integer_ratio()
except OverflowError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# (1, 2) True False 0x1.8000000000000p+0 -0x1.999999999999ap-4 3.0
# 1.5 0.0 1.5 3 3 2 False
# cannot convert Infinity to integer ratio
