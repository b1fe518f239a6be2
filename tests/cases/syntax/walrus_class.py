class A:
    [b := 1 for c in d]
# --- expect
# cpython: SyntaxError 2:6: assignment expression within a comprehension cannot be used in a class body
# error 2:6-2:12: assignment expression within a comprehension cannot be used in a class body
