for x in y
    pass
# --- expect
# cpython: SyntaxError 1:11: expected ':'
# error 1:11-2:1: expected ':'
