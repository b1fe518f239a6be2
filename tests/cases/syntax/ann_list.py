[a]: int
# --- expect
# cpython: SyntaxError 1:1: only single target (not list) can be annotated
# error 1:1-1:4: only single target (not list) can be annotated
