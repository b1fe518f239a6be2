nonlocal x
# --- expect
# cpython: SyntaxError 1:1: nonlocal declaration not allowed at module level
# error 1:1-1:11: nonlocal declaration not allowed at module level
