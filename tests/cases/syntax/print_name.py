print x
# --- expect
# cpython: SyntaxError 1:1: Missing parentheses in call to 'print'. Did you mean print(...)?
# error 1:1-1:8: Missing parentheses in call to 'print'. Did you mean print(...)?
