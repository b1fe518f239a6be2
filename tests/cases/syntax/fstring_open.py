f"{a"
# --- expect
# cpython: SyntaxError 1:6: f-string: expecting '}'
# error 1:5-1:6: f-string: expecting '}'
