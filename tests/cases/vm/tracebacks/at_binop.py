"""A traceback: binop."""
def f(a, b):
    return a + b * (a - b) / (b - 2)
f(1, 2)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_binop.py", line 4, in <module>
#     f(1, 2)
#   File "tracebacks/at_binop.py", line 3, in f
#     return a + b * (a - b) / (b - 2)
#                ~~~~~~~~~~~~^~~~~~~~~
# ZeroDivisionError: division by zero
