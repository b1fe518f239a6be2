x = "\u12"
# --- expect
# cpython: SyntaxError 1:11: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# error 1:10-1:10: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
