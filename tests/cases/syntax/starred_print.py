print(*)
# --- expect
# cpython: SyntaxError 1:8: invalid syntax
# error 1:8-1:9: invalid syntax
