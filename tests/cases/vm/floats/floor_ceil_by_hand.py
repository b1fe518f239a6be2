"""// and % of floats keep their identity; int() cuts, // floors."""
for a in (7.5, -7.5, 0.3, -0.0, 1e17):
    for b in (2, -2, 0.1):
        q, r = a // b, a % b
        print(a, b, q, r, divmod(a, b) == (q, r))
print(int(-7.5), -7.5 // 1, int(7.999999999), round(-7.5), -(7.5 // -1))
# --- expect
# outcome: ok
# output:
# 7.5 2 3.0 1.5 True
# 7.5 -2 -4.0 -0.5 True
# 7.5 0.1 74.0 0.09999999999999959 True
# -7.5 2 -4.0 0.5 True
# -7.5 -2 3.0 -1.5 True
# -7.5 0.1 -75.0 4.163336342344337e-16 True
# 0.3 2 0.0 0.3 True
# 0.3 -2 -1.0 -1.7 True
# 0.3 0.1 2.0 0.09999999999999998 True
# -0.0 2 -0.0 0.0 True
# -0.0 -2 0.0 -0.0 True
# -0.0 0.1 -0.0 0.0 True
# 1e+17 2 5e+16 0.0 True
# 1e+17 -2 -5e+16 -0.0 True
# 1e+17 0.1 1e+18 0.04888487687421761 True
# -7 -8.0 7 -8 8.0
