x = b"ä"
# --- expect
# cpython: SyntaxError 1:5: bytes can only contain ASCII literal characters
# error 1:7-1:8: bytes can only contain ASCII literal characters
