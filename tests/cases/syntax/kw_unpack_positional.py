f(**a, 2)
# --- expect
# cpython: SyntaxError 1:9: positional argument follows keyword argument unpacking
# error 1:8-1:9: positional argument follows keyword argument unpacking
