f"{a b}"
# --- expect
# cpython: SyntaxError 1:2: f-string: invalid syntax. Perhaps you forgot a comma?
# error 1:6-1:7: f-string: invalid syntax. Perhaps you forgot a comma?
