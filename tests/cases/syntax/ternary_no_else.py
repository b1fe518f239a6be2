x = 1 if y
# --- expect
# cpython: SyntaxError 1:5: expected 'else' after 'if' expression
# error 1:11-2:1: expected 'else' after 'if' expression
