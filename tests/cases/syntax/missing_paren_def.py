def f:
    pass
# --- expect
# cpython: SyntaxError 1:6: expected '('
# error 1:6-1:7: expected '('
# error 2:1-2:5: invalid syntax
# error 3:1-3:1: invalid syntax
