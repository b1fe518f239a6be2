; x = 1
# --- expect
# cpython: SyntaxError 1:1: invalid syntax
# error 1:1-1:2: invalid syntax
