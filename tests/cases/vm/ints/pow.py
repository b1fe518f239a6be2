"""Powers: int, float, modulus and inverse."""
print(pow(2, 10), pow(2, 10, 1000), pow(-2, 3), pow(2, -2), pow(7, -1, 11), pow(-7, 2, 5), pow(3, 3, -5), pow(2, 0, 1))
print(2 ** 0.5, 4 ** -0.5, (-8) ** 2, 10 ** 20, 10 ** -3, 1 ** 1000, 0 ** 5)
print(pow(base=3, exp=4), pow(3, 4, mod=5), pow(5, 117, 19), pow(123456789, 987654321, 1000000007))
try:
    pow(2, 3, 1.5)
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 1024 24 -8 0.25 8 4 -3 0
# 1.4142135623730951 0.5 64 100000000000000000000 0.001 1 0
# 81 1 1 652541198
# pow() 3rd argument not allowed unless all arguments are integers
