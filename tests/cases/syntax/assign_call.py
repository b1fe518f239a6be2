f() = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to function call here. Maybe you meant '==' instead of '='?
# error 1:1-1:4: cannot assign to function call here. Maybe you meant '==' instead of '='?
