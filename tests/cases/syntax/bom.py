x = 1
y =
# --- expect
# cpython: SyntaxError 1:1: invalid non-printable character U+FEFF
# differs: a byte order mark at the beginning is skipped, as CPython does for files
# error 2:4-3:1: invalid syntax
