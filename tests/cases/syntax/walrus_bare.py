x := 1
# --- expect
# cpython: SyntaxError 1:3: invalid syntax
# error 1:3-1:5: invalid syntax
