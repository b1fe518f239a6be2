x = b"a" "b"
# --- expect
# cpython: SyntaxError 1:13: cannot mix bytes and nonbytes literals
# error 1:5-1:13: cannot mix bytes and nonbytes literals
