x = 1
while a:
x = 1
# --- expect
# cpython: IndentationError 3:1: expected an indented block after 'while' statement on line 2
# error 3:1-3:2: expected an indented block after 'while' statement on line 2
