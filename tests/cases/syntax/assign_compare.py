a == 1 = 2
# --- expect
# cpython: SyntaxError 1:1: cannot assign to comparison
# error 1:1-1:7: cannot assign to comparison
