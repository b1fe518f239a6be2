class A:
    return 1
# --- expect
# cpython: SyntaxError 2:5: 'return' outside function
# error 2:5-2:13: 'return' outside function
