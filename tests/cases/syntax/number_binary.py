x = 0b12
# --- expect
# cpython: SyntaxError 1:8: invalid digit '2' in binary literal
# error 1:5-1:9: invalid digit '2' in binary literal
