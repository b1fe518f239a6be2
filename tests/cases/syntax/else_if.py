if x:
    pass
else if y:
    pass
# --- expect
# cpython: SyntaxError 3:6: expected ':'
# error 3:6-3:8: expected ':'
#   hint: write `elif`
