yield 1
# --- expect
# cpython: SyntaxError 1:1: 'yield' outside function
# error 1:1-1:8: 'yield' outside function
