x = 1 y = 2
# --- expect
# cpython: SyntaxError 1:7: invalid syntax
# error 1:7-1:8: invalid syntax
