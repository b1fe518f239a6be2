x = "\x1"
# --- expect
# cpython: SyntaxError 1:10: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# error 1:9-1:9: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
