if x
    pass
# --- expect
# cpython: SyntaxError 1:5: expected ':'
# error 1:5-2:1: expected ':'
