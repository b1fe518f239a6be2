f(x for x in y, 1)
# --- expect
# cpython: SyntaxError 1:3: Generator expression must be parenthesized
# error 1:3-1:15: Generator expression must be parenthesized
