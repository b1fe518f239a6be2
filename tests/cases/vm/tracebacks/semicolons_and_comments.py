"""Positions on lines with several statements and comments."""
a = 1; b = 0  # two statements
x = a; y = a / b; z = 3  # the middle one fails
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/semicolons_and_comments.py", line 3, in <module>
#     x = a; y = a / b; z = 3  # the middle one fails
#                ~~^~~
# ZeroDivisionError: division by zero
