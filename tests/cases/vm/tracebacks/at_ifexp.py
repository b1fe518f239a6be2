"""A traceback: ifexp."""
x = 0
y = (1 if x else
     x / x)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_ifexp.py", line 4, in <module>
#     x / x)
#     ~~^~~
# ZeroDivisionError: division by zero
