(a.b := 1)
# --- expect
# cpython: SyntaxError 1:2: cannot use assignment expressions with attribute
# error 1:2-1:5: cannot use assignment expressions with attribute
