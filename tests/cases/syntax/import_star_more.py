from a import *, b
# --- expect
# cpython: SyntaxError 1:16: invalid syntax
# error 1:15-1:19: invalid syntax
