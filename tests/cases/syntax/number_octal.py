x = 0o8
# --- expect
# cpython: SyntaxError 1:7: invalid digit '8' in octal literal
# error 1:5-1:7: invalid digit '8' in octal literal
