x = {"a": }
# --- expect
# cpython: SyntaxError 1:9: expression expected after dictionary key and ':'
# error 1:11-1:12: expression expected after dictionary key and ':'
