f(a b)
# --- expect
# cpython: SyntaxError 1:3: invalid syntax. Perhaps you forgot a comma?
# error 1:5-1:6: invalid syntax. Perhaps you forgot a comma?
