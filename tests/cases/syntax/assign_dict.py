{} = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
# error 1:1-1:3: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
