x++
# --- expect
# cpython: SyntaxError 1:4: invalid syntax
# error 1:4-2:1: invalid syntax
