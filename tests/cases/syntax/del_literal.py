del 1
# --- expect
# cpython: SyntaxError 1:5: cannot delete literal
# error 1:5-1:6: cannot delete literal
