*a, *b = x
# --- expect
# cpython: SyntaxError 1:1: multiple starred expressions in assignment
# error 1:1-1:7: multiple starred expressions in assignment
