def f(*a, *b):
    pass
# --- expect
# cpython: SyntaxError 1:11: * argument may appear only once
# error 1:11-1:13: * argument may appear only once
