"""A traceback: boolop."""
a = []
b = a and a[0] or a[1]
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_boolop.py", line 3, in <module>
#     b = a and a[0] or a[1]
#                       ~^^^
# IndexError: list index out of range
