def f():
    global a
    a: int = 1
# --- expect
# cpython: SyntaxError 3:5: annotated name 'a' can't be global
# error 3:5-3:15: annotated name 'a' can't be global
