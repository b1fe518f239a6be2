x = t"a"
# --- expect
# cpython: SyntaxError 1:6: invalid syntax
# error 1:5-1:9: invalid syntax
#   hint: this syntax is newer than Python 3.12
