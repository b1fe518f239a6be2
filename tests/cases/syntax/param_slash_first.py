def f(/, a):
    pass
# --- expect
# cpython: SyntaxError 1:7: at least one argument must precede /
# error 1:7-1:8: at least one argument must precede /
