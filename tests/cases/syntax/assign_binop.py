a + 1 = 2
# --- expect
# cpython: SyntaxError 1:1: cannot assign to expression here. Maybe you meant '==' instead of '='?
# error 1:1-1:6: cannot assign to expression here. Maybe you meant '==' instead of '='?
