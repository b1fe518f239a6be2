def f(*):
    pass
# --- expect
# cpython: SyntaxError 1:7: named arguments must follow bare *
# error 1:7-1:8: named arguments must follow bare *
