x = 'abc
y = 1
# --- expect
# cpython: SyntaxError 1:5: unterminated string literal (detected at line 1)
# error 1:5-1:9: unterminated string literal (detected at line 1)
