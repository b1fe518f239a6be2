f(a=1, 2)
# --- expect
# cpython: SyntaxError 1:9: positional argument follows keyword argument
# error 1:8-1:9: positional argument follows keyword argument
