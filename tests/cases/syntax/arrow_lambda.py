x = (a) => a
# --- expect
# cpython: SyntaxError 1:10: invalid syntax
# error 1:10-1:11: invalid syntax
