try:
    pass
except* A:
    pass
except B:
    pass
# --- expect
# cpython: SyntaxError 5:1: cannot have both 'except' and 'except*' on the same 'try'
# error 5:1-6:9: cannot have both 'except' and 'except*' on the same 'try'
