f"{x}" = 1
# --- expect
# cpython: SyntaxError 1:1: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
# error 1:1-1:7: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
