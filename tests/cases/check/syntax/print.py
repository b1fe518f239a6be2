"""Python 2's print."""
print 'x'
# --- expect
# 2:1-10 error: Missing parentheses in call to 'print'. Did you mean print(...)?
