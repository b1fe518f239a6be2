x = 1 +
# --- expect
# cpython: SyntaxError 1:8: invalid syntax
# error 1:8-2:1: invalid syntax
