if x:
    continue
# --- expect
# cpython: SyntaxError 2:5: 'continue' not properly in loop
# error 2:5-2:13: 'continue' not properly in loop
