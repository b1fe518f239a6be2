x = 1)
# --- expect
# cpython: SyntaxError 1:6: unmatched ')'
# error 1:6-1:7: unmatched ')'
