    x = 1
# --- expect
# cpython: IndentationError 1:4: unexpected indent
# error 1:1-1:5: unexpected indent
