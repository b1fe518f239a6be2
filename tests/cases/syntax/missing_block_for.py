for a in b:
x = 1
# --- expect
# cpython: IndentationError 2:1: expected an indented block after 'for' statement on line 1
# error 2:1-2:2: expected an indented block after 'for' statement on line 1
