f(**a, *b)
# --- expect
# cpython: SyntaxError 1:8: iterable argument unpacking follows keyword argument unpacking
# error 1:8-1:10: iterable argument unpacking follows keyword argument unpacking
