x = [1 2]
# --- expect
# cpython: SyntaxError 1:6: invalid syntax. Perhaps you forgot a comma?
# error 1:8-1:9: invalid syntax. Perhaps you forgot a comma?
