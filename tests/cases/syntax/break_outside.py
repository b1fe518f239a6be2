break
# --- expect
# cpython: SyntaxError 1:1: 'break' outside loop
# error 1:1-1:6: 'break' outside loop
