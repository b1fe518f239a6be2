... = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
# error 1:1-1:4: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
