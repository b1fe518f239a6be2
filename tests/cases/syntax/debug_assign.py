__debug__ = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to __debug__
# error 1:1-1:10: cannot assign to __debug__
