x = "a\ud800b"
# --- expect
# cpython: accepts it
# differs: strings are Unicode text and hold no halves of surrogate pairs
# error 1:7-1:13: surrogate escapes are not supported: strings are Unicode text
#   hint: write the character itself or its \U escape
