lambda: 1 = 2
# --- expect
# cpython: SyntaxError 1:1: cannot assign to lambda
# error 1:1-1:10: cannot assign to lambda
