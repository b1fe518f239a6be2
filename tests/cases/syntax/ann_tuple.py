(a, b): int
# --- expect
# cpython: SyntaxError 1:1: only single target (not tuple) can be annotated
# error 1:1-1:7: only single target (not tuple) can be annotated
