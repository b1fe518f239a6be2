if x:
    pass
else
    pass
# --- expect
# cpython: SyntaxError 3:5: expected ':'
# error 3:5-4:1: expected ':'
