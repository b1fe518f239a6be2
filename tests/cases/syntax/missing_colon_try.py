try
    pass
except:
    pass
# --- expect
# cpython: SyntaxError 1:4: expected ':'
# error 1:4-2:1: expected ':'
