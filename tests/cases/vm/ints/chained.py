"""Chained comparisons evaluate each operand once and stop early."""
def f(n):
    print("f", n)
    return n
print(f(1) < f(2) < f(3))
print(f(3) < f(2) < f(1))
print(1 < 2 > 1 == 1 != 2, 1 < 3 < 2, 5 == 5 == 5, 3 > 2 > 1 > 0)
print(1 in [1] == True, 2 < 3 in [3])
# --- expect
# outcome: ok
# output:
# f 1
# f 2
# f 3
# True
# f 3
# f 2
# False
# True False True True
# False True
