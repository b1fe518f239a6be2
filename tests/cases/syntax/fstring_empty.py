f"{}"
# --- expect
# cpython: SyntaxError 1:6: f-string: empty expression not allowed
# error 1:4-1:5: f-string: empty expression not allowed
