x = “abc”
# --- expect
# cpython: SyntaxError 1:5: invalid character '“' (U+201C)
# error 1:5-1:6: invalid character '“' (U+201C)
