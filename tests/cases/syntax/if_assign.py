if x = 3:
    pass
# --- expect
# cpython: SyntaxError 1:4: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# error 1:6-1:7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
