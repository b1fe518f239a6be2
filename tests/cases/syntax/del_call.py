del f()
# --- expect
# cpython: SyntaxError 1:5: cannot delete function call
# error 1:5-1:8: cannot delete function call
