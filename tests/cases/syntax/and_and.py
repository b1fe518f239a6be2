if a && b:
    pass
# --- expect
# cpython: SyntaxError 1:7: invalid syntax
# error 1:7-1:8: invalid syntax
#   hint: Python writes `and`
