f(a.b=1)
# --- expect
# cpython: SyntaxError 1:3: expression cannot contain assignment, perhaps you meant "=="?
# error 1:3-1:6: expression cannot contain assignment, perhaps you meant "=="?
