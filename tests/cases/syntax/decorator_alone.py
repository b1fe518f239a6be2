@contract
# --- expect
# cpython: SyntaxError 1:0: invalid syntax
# error 2:1-2:1: invalid syntax
