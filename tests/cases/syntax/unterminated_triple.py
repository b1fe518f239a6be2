x = """abc
def

# --- expect
# cpython: SyntaxError 1:5: unterminated triple-quoted string literal (detected at line 3)
# error 1:5-4:1: unterminated triple-quoted string literal (detected at line 3)
