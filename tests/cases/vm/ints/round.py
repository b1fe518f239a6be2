"""round() of ints, negative digits round half to even."""
print(round(5), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(7, 3))
print(round(5, None), round(49, -2), round(50, -2), round(51, -2), round(150, -2), round(2**70, -5))
print(type(round(5)).__name__, type(round(2.5)).__name__, type(round(2.5, 0)).__name__)
# --- expect
# outcome: ok
# output:
# 5 1200 1200 1400 -1200 20 20 7
# 5 0 0 100 200 1180591620717411300000
# int int float
