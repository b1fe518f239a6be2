a if b else c = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to conditional expression
# error 1:1-1:14: cannot assign to conditional expression
