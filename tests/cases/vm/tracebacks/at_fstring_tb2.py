"""A traceback: fstring tb2."""
s = f"{1/0}"
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_fstring_tb2.py", line 2, in <module>
#     s = f"{1/0}"
#            ~^~
# ZeroDivisionError: division by zero
