f(): int
# --- expect
# cpython: SyntaxError 1:1: illegal target for annotation
# error 1:1-1:4: illegal target for annotation
