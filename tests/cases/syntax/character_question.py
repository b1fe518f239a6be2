x = y?
# --- expect
# cpython: SyntaxError 1:6: invalid syntax
# error 1:6-1:7: invalid syntax
