while x = 3:
    pass
# --- expect
# cpython: SyntaxError 1:7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# error 1:9-1:10: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
