f(True=1)
# --- expect
# cpython: SyntaxError 1:3: cannot assign to True
# error 1:3-1:7: cannot assign to True
