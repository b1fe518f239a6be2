def f()
    pass
# --- expect
# cpython: SyntaxError 1:8: expected ':'
# error 1:8-2:1: expected ':'
