"""and, or and not give back operands and stop early."""
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or "x", [] or {} or 0, None and 1, not 0, not "a", not None)
def f(x):
    print("f", x)
    return x
print(f(0) and f(1), f(1) or f(2), f(0) or f(0) or f(3), not f(1) or f(4))
print(True + True, True * 5, -True, sum([True, False, True]), True == 1, True is 1 == 1, isinstance(True, int))
print(bool([]), bool([0]), bool(""), bool(" "), bool(0.0), bool(None), bool({}), bool(set()), bool(range(0)), bool(b""))
# --- expect
# outcome: ok
# output:
# 2 0 1 2 x 0 None True False True
# f 0
# f 1
# f 0
# f 0
# f 3
# f 1
# f 4
# 0 1 3 4
# 2 5 -1 2 True False True
# False True False True False False False False False False
