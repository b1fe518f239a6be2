def f(*a=1):
    pass
# --- expect
# cpython: SyntaxError 1:9: var-positional argument cannot have default value
# error 1:9-1:10: var-positional argument cannot have default value
