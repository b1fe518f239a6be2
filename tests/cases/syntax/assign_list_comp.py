[x for x in y] = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
# error 1:1-1:15: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
