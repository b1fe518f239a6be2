x = 1
    y = 2
# --- expect
# cpython: IndentationError 2:4: unexpected indent
# error 2:1-2:5: unexpected indent
