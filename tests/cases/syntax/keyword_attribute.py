x.class
# --- expect
# cpython: SyntaxError 1:3: invalid syntax
# error 1:3-1:8: invalid syntax
