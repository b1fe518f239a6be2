if a: if b: pass
# --- expect
# cpython: SyntaxError 1:7: invalid syntax
# error 1:7-1:9: invalid syntax
#   hint: begin the block on a line of its own
