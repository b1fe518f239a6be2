True = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to True
# error 1:1-1:5: cannot assign to True
