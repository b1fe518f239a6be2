x = *a
# --- expect
# cpython: SyntaxError 1:5: can't use starred expression here
# error 1:5-1:7: can't use starred expression here
