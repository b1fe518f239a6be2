try:
    x = 1
except ValueError:
y = 1
# --- expect
# cpython: IndentationError 4:1: expected an indented block after 'except' statement on line 3
# error 4:1-4:2: expected an indented block after 'except' statement on line 3
