"""Exceptions: sugg3."""
total = 5
print(totl)
# --- expect
# outcome: raise NameError: name 'totl' is not defined
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg3.py", line 3, in <module>
#     print(totl)
#           ^^^^
# NameError: name 'totl' is not defined. Did you mean: 'total'?
