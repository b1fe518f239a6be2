for f() in x:
    pass
# --- expect
# cpython: SyntaxError 1:5: cannot assign to function call
# error 1:5-1:8: cannot assign to function call
