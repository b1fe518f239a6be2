def f(**a=1):
    pass
# --- expect
# cpython: SyntaxError 1:10: var-keyword argument cannot have default value
# error 1:10-1:11: var-keyword argument cannot have default value
