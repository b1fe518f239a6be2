x = 1
# --- expect
# cpython: SyntaxError 1:4: invalid non-printable character U+00A0
# error 1:4-1:5: invalid non-printable character U+00A0
