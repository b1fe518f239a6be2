x = 0xfg
# --- expect
# cpython: SyntaxError 1:7: invalid hexadecimal literal
# error 1:5-1:9: invalid hexadecimal literal
