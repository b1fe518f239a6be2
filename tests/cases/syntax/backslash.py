x = 1 \ 2
# --- expect
# cpython: SyntaxError 1:8: unexpected character after line continuation character
# error 1:7-1:8: unexpected character after line continuation character
