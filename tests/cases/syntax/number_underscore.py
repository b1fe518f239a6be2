x = 1_
# --- expect
# cpython: SyntaxError 1:6: invalid decimal literal
# error 1:5-1:7: invalid decimal literal
