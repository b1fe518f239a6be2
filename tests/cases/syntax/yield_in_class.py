class A:
    yield 1
# --- expect
# cpython: SyntaxError 2:5: 'yield' outside function
# error 2:5-2:12: 'yield' outside function
