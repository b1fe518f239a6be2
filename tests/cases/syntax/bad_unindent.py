if x:
        y = 1
    z = 2
# --- expect
# cpython: IndentationError 3:10: unindent does not match any outer indentation level
# error 3:1-3:5: unindent does not match any outer indentation level
# error 4:1-4:1: invalid syntax
