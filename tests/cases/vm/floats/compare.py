"""Comparisons, exact against ints."""
print(0.1 + 0.2 == 0.3, 1.0 == 1, 1e16 == 10**16, 1e23 == 10**23, 2.5 > 2, 2.5 <= 2.5, -0.0 < 0.0)
print(sorted([2.5, 1, -0.5, 10, 2]), max([0.1, 0.3, 0.2]), min(1.0, 1), sum([0.1] * 10), sum([1, 2.5]))
try:
    1.5 < "2"
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# False True True False True True False
# [-0.5, 1, 2, 2.5, 10] 0.3 1.0 0.9999999999999999 3.5
# '<' not supported between instances of 'float' and 'str'
