"""A traceback: paren."""
a = 1
b = 0
c = (a + 1) / b
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_paren.py", line 4, in <module>
#     c = (a + 1) / b
#         ~~~~~~~~^~~
# ZeroDivisionError: division by zero
