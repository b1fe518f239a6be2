def f(a, /, b, /):
    pass
# --- expect
# cpython: SyntaxError 1:16: / may appear only once
# error 1:16-1:17: / may appear only once
