x = 1 \
# --- expect
# cpython: SyntaxError 1:8: unexpected EOF while parsing
# error 1:6-2:1: unexpected EOF while parsing
# error 2:1-2:1: invalid syntax
