x = f'abc {y}
# --- expect
# cpython: SyntaxError 1:5: unterminated string literal (detected at line 1)
# error 1:5-1:14: unterminated string literal (detected at line 1)
