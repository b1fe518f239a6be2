f(a=1, a=2)
# --- expect
# cpython: SyntaxError 1:8: keyword argument repeated: a
# error 1:8-1:11: keyword argument repeated: a
