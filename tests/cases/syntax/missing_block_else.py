if x:
    pass
else:
y = 1
# --- expect
# cpython: IndentationError 4:1: expected an indented block after 'else' statement on line 3
# error 4:1-4:2: expected an indented block after 'else' statement on line 3
