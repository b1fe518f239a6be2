f"{a!x}"
# --- expect
# cpython: SyntaxError 1:9: f-string: invalid conversion character: expected 's', 'r', or 'a'
# error 1:6-1:7: f-string: invalid conversion character: expected 's', 'r', or 'a'
