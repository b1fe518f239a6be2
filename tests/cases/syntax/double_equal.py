x === 1
# --- expect
# cpython: SyntaxError 1:5: invalid syntax
# error 1:5-1:6: invalid syntax
