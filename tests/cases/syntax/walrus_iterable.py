[x for x in (y := z)]
# --- expect
# cpython: SyntaxError 1:14: assignment expression cannot be used in a comprehension iterable expression
# error 1:14-1:20: assignment expression cannot be used in a comprehension iterable expression
