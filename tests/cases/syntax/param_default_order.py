def f(a=1, b):
    pass
# --- expect
# cpython: SyntaxError 1:12: non-default argument follows default argument
# error 1:12-1:13: non-default argument follows default argument
