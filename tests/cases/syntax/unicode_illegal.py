x = "\U00110000"
# --- expect
# cpython: SyntaxError 1:17: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# error 1:16-1:16: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
