"""A name that a module does not have."""
import math
print(math.sqrt(4))
print(math.squareroot(4))
# --- expect
# outcome: raise AttributeError: module 'math' has no attribute 'squareroot'
# output:
# 2.0
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/import_missing_name.py", line 4, in <module>
#     print(math.squareroot(4))
#           ^^^^^^^^^^^^^^^
# AttributeError: module 'math' has no attribute 'squareroot'
