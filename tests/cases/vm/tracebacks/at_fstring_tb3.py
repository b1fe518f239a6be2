"""A traceback: fstring tb3."""
s = (f"first "
     f"{1/0} second")
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_fstring_tb3.py", line 3, in <module>
#     f"{1/0} second")
#        ~^~
# ZeroDivisionError: division by zero
