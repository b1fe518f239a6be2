def f(a, a):
    pass
# --- expect
# cpython: SyntaxError 1:10: duplicate argument 'a' in function definition
# error 1:10-1:11: duplicate argument 'a' in function definition
