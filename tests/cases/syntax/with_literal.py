with a as 1:
    pass
# --- expect
# cpython: SyntaxError 1:11: cannot assign to literal
# error 1:11-1:12: cannot assign to literal
