x = {"a": 1, 2}
# --- expect
# cpython: SyntaxError 1:14: ':' expected after dictionary key
# error 1:15-1:16: ':' expected after dictionary key
