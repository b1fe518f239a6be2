"""Exceptions: sugg8."""
[].apend(1)
# --- expect
# outcome: raise AttributeError: 'list' object has no attribute 'apend'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg8.py", line 2, in <module>
#     [].apend(1)
#     ^^^^^^^^
# AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
