*a = x
# --- expect
# cpython: SyntaxError 1:1: starred assignment target must be in a list or tuple
# error 1:1-1:3: starred assignment target must be in a list or tuple
