x = 0123
# --- expect
# cpython: SyntaxError 1:5: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# error 1:5-1:9: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
