"""An assignment to a tuple item and to a missing list index."""
items = ([1], 2)
items[0][0] = 5
items[1] = 6
# --- expect
# outcome: raise TypeError: 'tuple' object does not support item assignment
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/subscript_assignment.py", line 4, in <module>
#     items[1] = 6
#     ~~~~~^^^
# TypeError: 'tuple' object does not support item assignment
