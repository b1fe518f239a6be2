def f()
    return 1


def g(x):
    return x +


ok = 1
# --- expect
# cpython: SyntaxError 1:8: expected ':'
# error 1:8-2:1: expected ':'
# error 6:15-7:1: invalid syntax
