"""Numbers that contracts do not have."""
x = 3j
# --- expect
# 2:5-7 error: complex numbers are not offered
#     use two floats, or a tuple of them
