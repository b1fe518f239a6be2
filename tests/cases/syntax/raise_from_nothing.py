raise X from
# --- expect
# cpython: SyntaxError 1:13: invalid syntax
# error 1:13-2:1: invalid syntax
