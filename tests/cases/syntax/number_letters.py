x = 1abc
# --- expect
# cpython: SyntaxError 1:5: invalid decimal literal
# error 1:5-1:9: invalid decimal literal
