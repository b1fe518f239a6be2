def f(**kw, a):
    pass
# --- expect
# cpython: SyntaxError 1:13: arguments cannot follow var-keyword argument
# error 1:13-1:14: arguments cannot follow var-keyword argument
