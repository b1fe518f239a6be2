x = 1
if x
    y = 2
# --- expect
# cpython: SyntaxError 2:5: expected ':'
# error 2:5-3:1: expected ':'
