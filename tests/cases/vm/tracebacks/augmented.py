"""Augmented assignment and unpacking."""
def f(t):
    a, b = t
    a += b
    return a
f((1, 2))
f((1, "x"))
# --- expect
# outcome: raise TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/augmented.py", line 7, in <module>
#     f((1, "x"))
#   File "tracebacks/augmented.py", line 4, in f
#     a += b
# TypeError: unsupported operand type(s) for +=: 'int' and 'str'
