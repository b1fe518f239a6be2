await x
# --- expect
# cpython: SyntaxError 1:1: 'await' outside function
# error 1:1-1:8: 'await' outside function
