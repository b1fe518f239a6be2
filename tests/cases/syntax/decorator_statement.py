@contract
x = 1
# --- expect
# cpython: SyntaxError 2:1: invalid syntax
# error 2:1-2:2: invalid syntax
