from a import
# --- expect
# cpython: SyntaxError 1:14: invalid syntax
# error 1:14-2:1: invalid syntax
#   hint: name what is to be imported
