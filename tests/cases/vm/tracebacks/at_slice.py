"""A traceback: slice."""
l = [1, 2, 3]
l["a":2]
# --- expect
# outcome: raise TypeError: slice indices must be integers or None or have an __index__ method
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_slice.py", line 3, in <module>
#     l["a":2]
#     ~^^^^^^^
# TypeError: slice indices must be integers or None or have an __index__ method
