try:
    x = 1
y = 2
# --- expect
# cpython: SyntaxError 3:1: expected 'except' or 'finally' block
# error 3:1-3:2: expected 'except' or 'finally' block
