x = [*a for a in b]
# --- expect
# cpython: SyntaxError 1:6: iterable unpacking cannot be used in comprehension
# error 1:6-1:8: iterable unpacking cannot be used in comprehension
