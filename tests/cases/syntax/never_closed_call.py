def f():
    return g(1, 2


def h():
    pass
# --- expect
# cpython: SyntaxError 2:13: '(' was never closed
# error 2:13-2:14: '(' was never closed
