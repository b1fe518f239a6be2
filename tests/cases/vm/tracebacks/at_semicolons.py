"""A traceback: semicolons."""
x = 1; y = 2; z = x / (y - 2); w = 3
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_semicolons.py", line 2, in <module>
#     x = 1; y = 2; z = x / (y - 2); w = 3
#                       ~~^~~~~~~~~
# ZeroDivisionError: division by zero
