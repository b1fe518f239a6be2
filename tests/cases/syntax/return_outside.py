return 1
# --- expect
# cpython: SyntaxError 1:1: 'return' outside function
# error 1:1-1:9: 'return' outside function
