x = {"a": 1 "b": 2}
# --- expect
# cpython: SyntaxError 1:11: invalid syntax. Perhaps you forgot a comma?
# error 1:13-1:16: invalid syntax. Perhaps you forgot a comma?
