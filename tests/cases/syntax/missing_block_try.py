try:
x = 1
except:
    pass
# --- expect
# cpython: IndentationError 2:1: expected an indented block after 'try' statement on line 1
# error 2:1-2:2: expected an indented block after 'try' statement on line 1
# error 3:1-3:7: invalid syntax
