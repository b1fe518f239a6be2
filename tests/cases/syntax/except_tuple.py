try:
    pass
except A, B:
    pass
# --- expect
# cpython: SyntaxError 3:8: multiple exception types must be parenthesized
# error 3:8-3:12: multiple exception types must be parenthesized
