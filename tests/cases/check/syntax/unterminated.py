"""A text without an end."""
x = 'abc
y = 2
# --- expect
# 2:5-9 error: unterminated string literal (detected at line 2)
