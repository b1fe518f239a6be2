"""Exceptions: sugg4."""
prnt("x")
# --- expect
# outcome: raise NameError: name 'prnt' is not defined
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg4.py", line 2, in <module>
#     prnt("x")
#     ^^^^
# NameError: name 'prnt' is not defined. Did you mean: 'print'?
