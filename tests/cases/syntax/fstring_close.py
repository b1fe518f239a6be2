f"a}"
# --- expect
# cpython: SyntaxError 1:6: f-string: single '}' is not allowed
# error 1:4-1:5: f-string: single '}' is not allowed
