"""A traceback: dunder4."""
class V:
    def __bool__(self): return 1
if V(): pass
# --- expect
# outcome: raise TypeError: __bool__ should return bool, returned int
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder4.py", line 4, in <module>
#     if V(): pass
# TypeError: __bool__ should return bool, returned int
