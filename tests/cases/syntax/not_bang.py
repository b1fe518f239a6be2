if !a:
    pass
# --- expect
# cpython: SyntaxError 1:4: invalid syntax
# error 1:4-1:5: invalid syntax
