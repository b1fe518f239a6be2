"""= where == is meant."""
x = 1
if x = 2:
    pass
# --- expect
# 3:6-7 error: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
