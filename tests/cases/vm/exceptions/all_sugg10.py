"""Exceptions: sugg10."""
import math
math.sqr(4)
# --- expect
# outcome: raise AttributeError: module 'math' has no attribute 'sqr'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg10.py", line 3, in <module>
#     math.sqr(4)
#     ^^^^^^^^
# AttributeError: module 'math' has no attribute 'sqr'. Did you mean: 'sqrt'?
