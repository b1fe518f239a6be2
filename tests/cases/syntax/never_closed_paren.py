x = (1 +
y = 2
# --- expect
# cpython: SyntaxError 1:5: '(' was never closed
# error 1:5-1:6: '(' was never closed
