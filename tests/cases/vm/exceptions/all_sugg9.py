"""Exceptions: sugg9."""
"abc".uper()
# --- expect
# outcome: raise AttributeError: 'str' object has no attribute 'uper'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg9.py", line 2, in <module>
#     "abc".uper()
#     ^^^^^^^^^^
# AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
