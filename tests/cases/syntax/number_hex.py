x = 0x
# --- expect
# cpython: SyntaxError 1:6: invalid hexadecimal literal
# error 1:5-1:7: invalid hexadecimal literal
