(a, 1) = x
# --- expect
# cpython: SyntaxError 1:5: cannot assign to literal
# error 1:5-1:6: cannot assign to literal
